using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ConsentRecord))]
[JsonSerializable(typeof(Dictionary<string, TimeSpan>))]
[JsonSerializable(typeof(DataSubjectRequest))]
[JsonSerializable(typeof(ExportLinkDocument))]
[JsonSerializable(typeof(KeyRegister))]
[JsonSerializable(typeof(LedgerCheckpoint))]
[JsonSerializable(typeof(LedgerLink))]
[JsonSerializable(typeof(LedgerTrace))]
[JsonSerializable(typeof(RecipientNotice))]
[JsonSerializable(typeof(RetentionState))]
[JsonSerializable(typeof(LimitDocument))]
[JsonSerializable(typeof(NoticeRecord))]
internal sealed partial class PrivacyJson : JsonSerializerContext;
