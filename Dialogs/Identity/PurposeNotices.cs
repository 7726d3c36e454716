using CustomerBot.Cards;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// Tells what a job needs and why, once per conversation and state of the declaration (GDPR Art. 13). Nobody is asked: the basis
/// is the contract or the law, and asking for consent where none is needed would mislead.
/// </summary>
internal sealed class PurposeNotices(Declarations declarations, PublicAddress address, ConversationState conversationState)
{
    private readonly IStatePropertyAccessor<Dictionary<string, string>> _shown = conversationState.CreateProperty<
        Dictionary<string, string>
    >("PurposeNotices");

    public async Task SendIfNewAsync(ITurnContext turnContext, string purposeId, CancellationToken cancellationToken)
    {
        var shown = await _shown.GetAsync(turnContext, () => [], cancellationToken);
        var state = declarations[purposeId].TextHash(TextFiles.Languages[0])[..16]; // the substance is the same in each language
        if (shown.GetValueOrDefault(purposeId) == state)
        {
            return;
        }

        await turnContext.SendActivityAsync(Message.With(Text(purposeId)), cancellationToken);
        shown[purposeId] = state;
    }

    internal string Text(string purposeId)
    {
        var purpose = declarations[purposeId];
        return Texts.PurposeNotice.With(
            purpose.Title(Languages.OfTurn),
            purpose.Explanation(Languages.OfTurn),
            string.Join(", ", purpose.Fields.Values.Select(field => field.Label.For(Languages.OfTurn))),
            purpose.LegalBasisIn(Languages.OfTurn),
            Periods.Name(purpose.DeleteAfter),
            address.Of(declarations.Controller.PrivacyPageUrl)
        );
    }
}
