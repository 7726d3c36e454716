using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>The document with an ETag of the state scenarios.</summary>
public sealed class GoldenItem : IStoreItem
{
    public string? Text { get; set; }

    public int Number { get; set; }

    public string? ETag { get; set; }
}
