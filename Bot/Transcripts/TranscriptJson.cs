using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TranscriptDocument))]
[JsonSerializable(typeof(TranscriptMemory))]
internal sealed partial class TranscriptJson : JsonSerializerContext;
