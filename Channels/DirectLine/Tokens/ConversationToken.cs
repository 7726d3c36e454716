namespace CustomerBot.Channels.DirectLine.Tokens;

/// <summary>What a token grants: one conversation, as one user.</summary>
/// <param name="Conversation">The conversation and its user.</param>
/// <param name="TrustedOrigins">Origins whose pages may use the token; empty: those the options allow.</param>
internal sealed record ConversationToken(ConversationKey Conversation, IReadOnlyList<string> TrustedOrigins)
{
    public override string ToString() => nameof(ConversationToken);
}
