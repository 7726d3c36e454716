namespace CustomerBot.Redaction;

/// <summary>Settings of section "Redaction".</summary>
public sealed class RedactionOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Redaction";

    /// <summary>
    /// Shapes of the company's own customer numbers, found without a cue: <c>#</c> is a digit, <c>A</c> a letter, everything else itself
    /// ("K-######"). Each needs at least four characters. Default: none; numbers after a cue are found in any case.
    /// </summary>
    public IList<string> CustomerNumberPatterns { get; } = [];

    /// <summary>Redact VAT numbers too, because the company serves sole traders. Default: false.</summary>
    public bool VatIds { get; set; }

    /// <summary>Redact hints at health, belief and other data of Art. 9 GDPR. Default: false.</summary>
    public bool SpecialCategories { get; set; }

    /// <summary>Region (ISO 3166) that national telephone numbers are read in. Default: DE.</summary>
    public string PhoneRegion { get; set; } = "DE";
}
