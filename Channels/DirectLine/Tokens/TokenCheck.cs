namespace CustomerBot.Channels.DirectLine.Tokens;

/// <summary>What a presented token turned out to be.</summary>
internal abstract record TokenCheck
{
    private TokenCheck() { } // closed: these three and no other

    public sealed record Valid(ConversationToken Token) : TokenCheck;

    /// <summary>Ours, but its time is over since <paramref name="For"/>.</summary>
    public sealed record Expired(ConversationToken Token, TimeSpan For) : TokenCheck;

    public sealed record Invalid : TokenCheck;
}
