using CustomerBot.Channels.DirectLine.Http;

namespace CustomerBot.Channels.DirectLine.Tokens;

/// <summary>Who calls.</summary>
internal abstract record Caller
{
    private Caller() { } // closed: these three and no other

    public sealed record Customer(ConversationToken Token) : Caller;

    /// <summary>A server of the company, with its secret.</summary>
    public sealed record Company : Caller;

    public sealed record Refused(HttpAnswer Answer) : Caller;
}
