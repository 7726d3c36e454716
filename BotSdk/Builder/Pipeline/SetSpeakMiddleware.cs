using System.Xml;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives messages on speaking channels a voice, and on wish reads out the text where there is nothing to speak.</summary>
/// <remarks>Source: W3C Speech Synthesis Markup Language 1.0; Bot Framework Activity schema, "Speak".</remarks>
public class SetSpeakMiddleware : IMiddleware
{
    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <summary>Speaks with this voice.</summary>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(
            (context, activities, nextSend) =>
            {
                foreach (var activity in activities)
                {
                    if (activity.Type == ActivityTypes.Message)
                    {
                        SetSpeak(activity, IsSpeaking(context.Activity.ChannelId));
                    }
                }

                return nextSend();
            }
        );
        return next(cancellationToken);
    }

    private static bool IsSpeaking(string channelId) =>
        string.Equals(channelId, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
        || string.Equals(channelId, Channels.Telephony, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the outermost element, or null when the text is no XML.</summary>
    private static string RootOf(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text));
            reader.MoveToContent();
            var root = reader.LocalName;
            while (reader.Read())
            {
                // To the end: only well-formed XML counts.
            }

            return root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void SetSpeak(Activity activity, bool speaking)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrEmpty(activity.Speak))
        {
            activity.Speak = activity.Text;
        }

        if (string.IsNullOrEmpty(activity.Speak) || string.IsNullOrEmpty(_voiceName) || !speaking)
        {
            return;
        }

        var root = RootOf(activity.Speak);
        if (root == "speak")
        {
            return;
        }

        var spoken = root == "voice" ? activity.Speak : $"<voice name='{_voiceName}'>{activity.Speak}</voice>";
        var language = activity.Locale ?? "en-US";
        activity.Speak = $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{language}'>{spoken}</speak>";
    }
}
