using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Tests.BotSdk;

/// <summary>How the order looks in JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CompatibilityOrder))]
internal sealed partial class CompatibilityJson : JsonSerializerContext;
