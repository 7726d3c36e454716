using System.Text.Json.Serialization;

namespace CustomerBot.Backend;

[JsonSerializable(typeof(AccessToken))]
internal sealed partial class TokenJson : JsonSerializerContext;
