using System.Text.Json.Serialization;

namespace CustomerBot.Bot.State;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ConversationDocument))]
internal sealed partial class ConversationJson : JsonSerializerContext;
