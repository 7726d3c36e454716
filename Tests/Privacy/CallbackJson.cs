using System.Text.Json.Serialization;

namespace CustomerBot.Tests.Privacy;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
[JsonSerializable(typeof(Undeclared))]
[JsonSerializable(typeof(string))]
internal sealed partial class CallbackJson : JsonSerializerContext;
