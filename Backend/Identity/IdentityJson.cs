using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>The documents of the purpose <c>identity</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChallengeRecord))]
[JsonSerializable(typeof(LimitRecord))]
[JsonSerializable(typeof(ProofRecord))]
internal sealed partial class IdentityJson : JsonSerializerContext;
