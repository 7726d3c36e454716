using System.Text.Json.Serialization;

namespace CustomerBot.Tests.Privacy;

internal sealed record Callback(string Name, string PhoneNumber);

internal sealed record Undeclared(string Name, string ShoeSize);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Callback))]
[JsonSerializable(typeof(Undeclared))]
[JsonSerializable(typeof(string))]
internal sealed partial class CallbackJson : JsonSerializerContext;
