using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something an activity is about. Its members, but for the type, are kept as they came.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Entity".</remarks>
public class Entity
{
    public Entity() { }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonIgnore]
    public JsonElement Properties
    {
        get => ExtensionMembers.ToElement(UnknownMembers);
        set => UnknownMembers = ExtensionMembers.FromElement(value);
    }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> UnknownMembers { get; set; }

    /// <summary>This entity read as another class, for example <see cref="Mention"/>.</summary>
    public T GetAs<T>() => ExtensionMembers.Convert<T>(ExtensionMembers.ToElement(this));

    /// <summary>Takes over type and members of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = ExtensionMembers.Convert<Entity>(ExtensionMembers.ToElement(obj, keepNulls: true));
        Type = entity.Type;
        UnknownMembers = entity.UnknownMembers;
    }

    /// <summary>Equal when both say the same in JSON.</summary>
    public bool Equals(Entity other) =>
        other != null && JsonElement.DeepEquals(ExtensionMembers.ToElement(this), ExtensionMembers.ToElement(other));

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    // The members can change at any time, so the hash code is that of the object.
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
