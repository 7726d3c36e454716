namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>A file of a customer.</summary>
internal sealed record FileContent(string Name, string ContentType, byte[] Content)
{
    public override string ToString() => nameof(FileContent);
}
