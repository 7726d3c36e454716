namespace Microsoft.Bot.Connector;

/// <summary>Names on the wire between bots and channels.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
