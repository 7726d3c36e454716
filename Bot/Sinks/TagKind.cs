namespace CustomerBot.Bot.Sinks;

/// <summary>What the value of a tag may be.</summary>
internal enum TagKind
{
    /// <summary>A number of few digits, such as a status or a port.</summary>
    Number,

    /// <summary>A word that the program itself chooses: a method, an outcome, the type of an exception.</summary>
    Word,

    /// <summary>The address of a machine.</summary>
    Host,

    /// <summary>The pattern of an address, with the names of its parts in the place of what stands there.</summary>
    Route,
}
