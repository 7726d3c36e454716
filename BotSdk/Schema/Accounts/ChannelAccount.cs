using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot on a channel. Ids are meaningful only together with the channel.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Channel account".</remarks>
public class ChannelAccount
{
    public ChannelAccount() { }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; }

    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonIgnore]
    public JsonElement Properties
    {
        get => ExtensionMembers.ToElement(UnknownMembers);
        set => UnknownMembers = ExtensionMembers.FromElement(value);
    }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> UnknownMembers { get; set; }
}
