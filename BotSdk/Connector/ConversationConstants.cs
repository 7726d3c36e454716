namespace Microsoft.Bot.Connector;

/// <summary>Names on the wire between bots and channels.</summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
