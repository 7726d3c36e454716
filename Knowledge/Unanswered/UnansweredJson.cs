using System.Text.Json.Serialization;

namespace CustomerBot.Knowledge;

[JsonSerializable(typeof(UnansweredQuestion))]
internal sealed partial class UnansweredJson : JsonSerializerContext;
