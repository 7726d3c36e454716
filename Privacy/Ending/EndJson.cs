using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

/// <summary>Also the form that is signed: what a certificate holds beyond these properties is refused, because nobody signed it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true
)]
[JsonSerializable(typeof(EndCertificate))]
internal sealed partial class EndJson : JsonSerializerContext;
