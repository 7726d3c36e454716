using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConsentRecord))]
[JsonSerializable(typeof(KeyRegister))]
[JsonSerializable(typeof(LedgerCheckpoint))]
[JsonSerializable(typeof(LedgerLink))]
[JsonSerializable(typeof(LedgerTrace))]
[JsonSerializable(typeof(RetentionState))]
[JsonSerializable(typeof(NoticeRecord))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
