namespace CustomerBot.Backend;

/// <summary>What is wrong with the back end; the tag of the metric.</summary>
internal enum BackendFault
{
    /// <summary>No connection, or an error of the server.</summary>
    Down,

    /// <summary>No answer in time, or the circuit is open.</summary>
    Slow,

    /// <summary>An answer that is malformed or does not fit the question.</summary>
    Contradictory,

    /// <summary>The bot's own credentials or requests are not accepted.</summary>
    Denied,

    /// <summary>The mail relay does not take this mail, whenever it is asked.</summary>
    MailRefused,

    /// <summary>The mail relay does not take mail now.</summary>
    Mail,
}
