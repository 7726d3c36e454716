using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Privacy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(ControllerFile))]
[JsonSerializable(typeof(PurposeFile))]
internal sealed partial class DeclarationsJson : JsonSerializerContext;
