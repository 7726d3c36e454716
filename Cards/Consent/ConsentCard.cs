using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CustomerBot.Cards.Consent;

/// <summary>
/// The consent question with its answers as buttons of the same size and style (GDPR Art. 7, no deceptive design). The message's
/// text is the whole question; the card adds only the buttons, so that a channel without cards loses nothing.
/// </summary>
public static class ConsentCard
{
    private static readonly CardTemplate Template = CardTemplate.Load("consent.card.json");

    /// <summary>The card for one purpose.</summary>
    /// <param name="channelId">Channel it is sent to.</param>
    /// <param name="purposeTitle">What the purpose is called.</param>
    /// <param name="question">The whole question; also what the ledger records.</param>
    public static Activity Create(string? channelId, string purposeTitle, string question)
    {
        var message = Message.With(question);
        message.Attachments =
        [
            Template.Fill(
                new Dictionary<string, object>
                {
                    ["language"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
                    ["title"] = Texts.ConsentCardTitle.With(purposeTitle),
                    ["question"] = question,
                    ["agree"] = Texts.ConsentAgree,
                    ["agreeData"] = Typed(channelId, Texts.ConsentAgree),
                    ["decline"] = Texts.ConsentDecline,
                    ["declineData"] = Typed(channelId, Texts.ConsentDecline),
                    ["more"] = Texts.ConsentMore,
                    ["moreData"] = Typed(channelId, Texts.ConsentMore),
                }
            ),
        ];
        return message;
    }

    /// <summary>
    /// Makes the button type its words. Web Chat does so when the data is a text; Teams wants an object that says it.
    /// </summary>
    private static object Typed(string? channelId, string words) =>
        channelId == Channels.Msteams
            ? new Dictionary<string, object>
            {
                ["msteams"] = new Dictionary<string, object> { ["type"] = ActionTypes.ImBack, ["value"] = words },
            }
            : words;
}
