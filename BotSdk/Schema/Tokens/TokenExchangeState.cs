using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Who signs in where; travels encoded in the state of a sign-in link.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenExchangeState
{
    public TokenExchangeState() { }

    [JsonPropertyName("botUrl")]
    public string BotUrl { get; set; }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonPropertyName("msAppId")]
    public string MsAppId { get; set; }

    [JsonPropertyName("relatesTo")]
    public ConversationReference RelatesTo { get; set; }
}
