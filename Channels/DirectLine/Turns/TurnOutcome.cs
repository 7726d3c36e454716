using Microsoft.Bot.Builder;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>What became of a turn.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome() { } // closed: these three and no other

    /// <summary>The bot is done; an invoke has a response.</summary>
    public sealed record Done(InvokeResponse? Response) : TurnOutcome;

    public sealed record Failed : TurnOutcome;

    /// <summary>The server stops; the activity is given to the bot after the start.</summary>
    public sealed record Postponed : TurnOutcome;
}
