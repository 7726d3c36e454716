using System.Text.Json.Serialization;
using CustomerBot.Channels.DirectLine.Uploads;

namespace CustomerBot.Channels.DirectLine.Feed;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HeadDocument))]
[JsonSerializable(typeof(ActivityDocument))]
[JsonSerializable(typeof(FileDocument))]
internal sealed partial class FeedJson : JsonSerializerContext;
