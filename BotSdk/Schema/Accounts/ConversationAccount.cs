using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Conversation account".</remarks>
public class ConversationAccount
{
    public ConversationAccount() { }

    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default
    )
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    [JsonPropertyName("conversationType")]
    public string ConversationType { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }

    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    [JsonIgnore]
    public JsonElement Properties
    {
        get => ExtensionMembers.ToElement(UnknownMembers);
        set => UnknownMembers = ExtensionMembers.FromElement(value);
    }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> UnknownMembers { get; set; }
}
