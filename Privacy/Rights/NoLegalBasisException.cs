namespace CustomerBot.Privacy;

/// <summary>Data was to be used for a purpose for which there is no legal basis any more. Nothing was read or stored; say so to the person.</summary>
public sealed class NoLegalBasisException : InvalidOperationException
{
    private NoLegalBasisException(string message, string purpose, bool isLimited)
        : base(message)
    {
        Purpose = purpose;
        IsLimited = isLimited;
    }

    /// <summary>The purpose.</summary>
    public string Purpose { get; }

    /// <summary>Whether the person restricted it or objected (Art. 18, 21); otherwise consent is not in force.</summary>
    public bool IsLimited { get; }

    internal static NoLegalBasisException NoConsent(string purpose) =>
        new($"Consent to purpose {purpose} is not in force. Ask for it before anything is stored.", purpose, isLimited: false);

    internal static NoLegalBasisException Limited(string purpose) =>
        new($"Purpose {purpose} is restricted for this person. Only an export, an erasure or the person can change that.", purpose, true);
}
