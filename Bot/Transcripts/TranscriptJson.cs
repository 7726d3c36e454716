using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TranscriptDocument))]
[JsonSerializable(typeof(TranscriptMemory))]
[JsonSerializable(typeof(KnownDocument))]
internal sealed partial class TranscriptJson : JsonSerializerContext;
