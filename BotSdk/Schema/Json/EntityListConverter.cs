using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>Entities are read as <see cref="Entity"/> and written by their own class, so that a Mention keeps its members.</summary>
internal sealed class EntityListConverter : JsonConverter<IList<Entity>>
{
    public override IList<Entity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<List<Entity>>)options.GetTypeInfo(typeof(List<Entity>)));

    public override void Write(Utf8JsonWriter writer, IList<Entity> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var entity in value)
        {
            WriteEntity(writer, entity, options);
        }

        writer.WriteEndArray();
    }

    internal static void WriteEntity(Utf8JsonWriter writer, Entity entity, JsonSerializerOptions options)
    {
        if (entity == null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, entity, options.GetTypeInfo(entity.GetType()));
        }
    }
}
