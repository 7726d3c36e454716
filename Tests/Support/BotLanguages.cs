namespace CustomerBot.Tests.Support;

/// <summary>The languages that the bot ships with, for hosts that are put together without its configuration.</summary>
internal static class BotLanguages
{
    public static Languages Shipped { get; } = new(["de-DE", "en-GB"]);
}
