using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers to <c>signin/tokenExchange</c> when the exchange failed.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "User authentication within a conversation".</remarks>
public class TokenExchangeInvokeResponse
{
    public TokenExchangeInvokeResponse() { }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("failureDetail")]
    public string FailureDetail { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonIgnore]
    public JsonElement Properties
    {
        get => ExtensionMembers.ToElement(UnknownMembers);
        set => UnknownMembers = ExtensionMembers.FromElement(value);
    }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> UnknownMembers { get; set; }
}
