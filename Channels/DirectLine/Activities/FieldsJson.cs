using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CustomerBot.Channels.DirectLine.Activities;

[JsonSerializable(typeof(JsonObject))]
internal sealed partial class FieldsJson : JsonSerializerContext;
