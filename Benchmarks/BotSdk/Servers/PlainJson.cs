using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>Compiled contracts, so that the floor is as low as System.Text.Json can make it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainActivity))]
[JsonSerializable(typeof(PlainReplies))]
internal sealed partial class PlainJson : JsonSerializerContext;
