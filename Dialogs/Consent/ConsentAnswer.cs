namespace CustomerBot.Dialogs.Consent;

/// <summary>What a typed answer to a consent question means.</summary>
internal enum ConsentAnswer
{
    /// <summary>Anything that is not plainly one of the others. Never a yes.</summary>
    Unclear,

    /// <summary>A clear, unambiguous act (GDPR Art. 4(11)).</summary>
    Yes,

    /// <summary>A refusal.</summary>
    No,

    /// <summary>A question about the consent itself: what for, how long, who.</summary>
    Details,

    /// <summary>Another question.</summary>
    Question,
}
