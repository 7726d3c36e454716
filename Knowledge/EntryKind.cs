namespace CustomerBot.Knowledge;

/// <summary>Where an entry comes from: it decides how much of it the chat shows.</summary>
public enum EntryKind
{
    /// <summary>A question customers ask, with a short answer that the chat shows whole.</summary>
    Faq,

    /// <summary>A section of the handbook: longer, the chat shows its beginning and links to its page.</summary>
    Handbook,
}
