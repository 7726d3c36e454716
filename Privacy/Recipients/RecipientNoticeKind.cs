namespace CustomerBot.Privacy;

/// <summary>What a recipient must be told of (GDPR Art. 19).</summary>
public enum RecipientNoticeKind
{
    /// <summary>Data was erased (Art. 17).</summary>
    Erasure,

    /// <summary>Data was put right (Art. 16).</summary>
    Rectification,

    /// <summary>Data must rest (Art. 18).</summary>
    Restriction,

    /// <summary>The person objected (Art. 21).</summary>
    Objection,
}
