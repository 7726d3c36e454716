using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Commands.Redact;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(RedactRequest))]
[JsonSerializable(typeof(RedactedLine))]
[JsonSerializable(typeof(AnnotatedText))]
internal sealed partial class RedactJson : JsonSerializerContext;
