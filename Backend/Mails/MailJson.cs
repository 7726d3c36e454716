using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>JSON of the documents of the purpose <c>mail</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MailRecord))]
internal sealed partial class MailJson : JsonSerializerContext;
