using CustomerBot.Cards;
using CustomerBot.Dialogs.Human;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Welcome;

/// <summary>
/// The first message (Art. 50 AI Act, GDPR Art. 13): a machine answers, what it can do, privacy page, legal notice, the way to
/// people. Shown once per conversation, and again when it changed in substance.
/// </summary>
public sealed class WelcomeNotice
{
    private readonly Declarations _declarations;
    private readonly ConsentLedger _ledger;
    private readonly HumanContact _human;
    private readonly PublicAddress _address;
    private readonly IStatePropertyAccessor<string> _shown;

    internal WelcomeNotice(
        Declarations declarations,
        ConsentLedger ledger,
        HumanContact human,
        PublicAddress address,
        ConversationState conversationState
    )
    {
        _declarations = declarations;
        _ledger = ledger;
        _human = human;
        _address = address;
        _shown = conversationState.CreateProperty<string>("Notice");
    }

    /// <summary>Sends the notice unless this conversation has seen it, and records that it was shown. Result: whether it was sent.</summary>
    public async Task<bool> SendIfNewAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var substance = _declarations.Fingerprint;
        if (await _shown.GetAsync(turnContext, () => "", cancellationToken) == substance)
        {
            return false;
        }

        var text = Text();
        await turnContext.SendActivityAsync(
            Message.With(text, Texts.Topics, Texts.WithdrawContract, Texts.RequestCallback, Texts.MyData, Texts.Human),
            cancellationToken
        );
        await _ledger.RecordNoticeAsync(turnContext.Subject(), text, Languages.OfTurn, cancellationToken);
        await _shown.SetAsync(turnContext, substance, cancellationToken);
        return true;
    }

    internal string Text() =>
        Texts.Welcome.With(
            _declarations.Controller.Name,
            _human.Hours,
            _address.Of(_declarations.Controller.PrivacyPageUrl),
            _address.Of(_declarations.Controller.LegalNoticeUrl)
        );
}
