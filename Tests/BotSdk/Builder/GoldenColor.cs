namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>The enumeration of the state scenarios.</summary>
public enum GoldenColor
{
    Red,
    Green,
    Blue,
}
