using System.Text.Json.Serialization;

namespace CustomerBot.Channels.WebChat;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChatTokenContent))]
internal sealed partial class WebChatJson : JsonSerializerContext;
