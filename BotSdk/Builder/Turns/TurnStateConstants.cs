namespace Microsoft.Bot.Builder;

/// <summary>Names under which sign-in settings lie in the turn state.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public static class TurnStateConstants
{
    /// <summary>How long a sign-in may take.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>How a channel polls for a token.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>The usual time for a sign-in.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}
