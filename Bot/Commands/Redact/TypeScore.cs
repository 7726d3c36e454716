namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Counts of one type of personal data.</summary>
internal sealed class TypeScore
{
    /// <summary>How many there are.</summary>
    public int Entities { get; set; }

    /// <summary>Found: at least 95 % of the letters and digits covered, whatever the finding is called.</summary>
    public int Found { get; set; }

    /// <summary>Found under its own name.</summary>
    public int Typed { get; set; }

    /// <summary>Findings of this type, and how many of them lie on personal data.</summary>
    public int Findings { get; set; }

    public int Right { get; set; }

    public int Characters { get; set; }

    /// <summary>Letters and digits of the entities that stay readable.</summary>
    public int Leaked { get; set; }
}
