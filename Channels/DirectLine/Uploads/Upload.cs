using System.Text.Json.Nodes;

namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>A message with files as a client sent it.</summary>
internal sealed record Upload(JsonObject Activity, IReadOnlyList<FileContent> Files)
{
    public override string ToString() => nameof(Upload);
}
