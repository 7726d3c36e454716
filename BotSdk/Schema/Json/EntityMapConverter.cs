using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The same as <see cref="EntityListConverter"/>, for entities with names.</summary>
internal sealed class EntityMapConverter : JsonConverter<IDictionary<string, Entity>>
{
    public override IDictionary<string, Entity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(
            ref reader,
            (JsonTypeInfo<Dictionary<string, Entity>>)options.GetTypeInfo(typeof(Dictionary<string, Entity>))
        );

    public override void Write(Utf8JsonWriter writer, IDictionary<string, Entity> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, entity) in value)
        {
            writer.WritePropertyName(name);
            EntityListConverter.WriteEntity(writer, entity, options);
        }

        writer.WriteEndObject();
    }
}
