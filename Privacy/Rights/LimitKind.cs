namespace CustomerBot.Privacy;

/// <summary>Why data of a purpose must rest.</summary>
public enum LimitKind
{
    /// <summary>The person asked for restriction (GDPR Art. 18).</summary>
    Restriction,

    /// <summary>The person objected (GDPR Art. 21).</summary>
    Objection,
}
