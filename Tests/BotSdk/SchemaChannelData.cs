namespace CustomerBot.Tests.BotSdk;

/// <summary>The class that the scenarios read channel data as.</summary>
internal sealed class SchemaChannelData
{
    public string? Source { get; set; }

    public int Count { get; set; }

    public List<string>? Names { get; set; }
}
