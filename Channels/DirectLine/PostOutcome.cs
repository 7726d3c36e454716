namespace CustomerBot.Channels.DirectLine;

/// <summary>What became of a posted activity.</summary>
internal abstract record PostOutcome
{
    private PostOutcome() { } // closed: these three and no other

    public sealed record Accepted(string ActivityId) : PostOutcome;

    /// <summary>The client had posted it before; it is not run again.</summary>
    public sealed record Repeated(string ActivityId) : PostOutcome;

    /// <summary>Too many activities wait for the bot already.</summary>
    public sealed record Busy : PostOutcome;
}
