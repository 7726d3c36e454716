using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class Channel
{
    // Channels that were switched off, but may still stand in stored conversations.
    private const string Cortana = "cortana";
    private const string Kik = "kik";

    /// <summary>Whether the channel shows this many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>The same, where it depends on the type of the conversation.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default) =>
        channelId switch
        {
            ChannelIds.Facebook or ChannelIds.Skype => buttonCnt <= 10,
            ChannelIds.Line => buttonCnt <= 13,
            Kik => buttonCnt <= 20,
            ChannelIds.Telegram or ChannelIds.Emulator or ChannelIds.Directline or ChannelIds.DirectlineSpeech or ChannelIds.Webchat =>
                buttonCnt <= 100,
            ChannelIds.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether the channel shows this many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) =>
        channelId switch
        {
            ChannelIds.Facebook or ChannelIds.Skype => buttonCnt <= 3,
            ChannelIds.Msteams => buttonCnt <= 50,
            ChannelIds.Line => buttonCnt <= 99,
            ChannelIds.Slack
            or ChannelIds.Telegram
            or ChannelIds.Emulator
            or ChannelIds.Directline
            or ChannelIds.DirectlineSpeech
            or ChannelIds.Webchat
            or Cortana => buttonCnt <= 100,
            _ => false,
        };

    /// <summary>Whether the channel shows a history of messages.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Cortana;

    /// <summary>How long the title of a button may be.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn; empty when the activity names none.</summary>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;

    /// <summary>Names of channels. Use <see cref="Microsoft.Bot.Connector.Channels"/>.</summary>
    [Obsolete("Use Microsoft.Bot.Connector.Channels.")]
    public class Channels : ChannelIds;
}
