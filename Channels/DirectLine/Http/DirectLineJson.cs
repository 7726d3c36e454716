using System.Text.Json.Serialization;

namespace CustomerBot.Channels.DirectLine.Http;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ConversationContent))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(IdContent))]
[JsonSerializable(typeof(SessionContent))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
