namespace CustomerBot.Dialogs.Consent;

/// <summary>What one phrase adds to a consent answer.</summary>
internal enum ConsentPart
{
    /// <summary>Not in any list.</summary>
    Unknown,

    /// <summary>Changes nothing.</summary>
    Courtesy,

    /// <summary>Says nothing alone.</summary>
    Filler,

    /// <summary>Makes the whole answer doubtful.</summary>
    Hedge,

    /// <summary>A refusal.</summary>
    No,

    /// <summary>A yes unless it is part of a sentence.</summary>
    WeakYes,

    /// <summary>A clear yes.</summary>
    Yes,
}
