using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

/// <summary>JSON of the documents of the purpose <c>callback-withdrawal</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WithdrawnCallback))]
internal sealed partial class WithdrawnCallbackJson : JsonSerializerContext;
