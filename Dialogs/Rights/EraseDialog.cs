using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Erases everything that is stored of the person who writes (GDPR Art. 17), after showing what that is.</summary>
internal sealed class EraseDialog : RightDialog
{
    private const string Erase = "(erase)";
    private const string Keep = "(keep)";
    private const string Titles = "titles";

    private readonly StoredData _storedData;
    private readonly DataSubjectRights _rights;
    private readonly ConversationState _conversationState;
    private readonly ChosenLanguage _chosenLanguage;

    public EraseDialog(
        StoredData storedData,
        DataSubjectRights rights,
        ConversationState conversationState,
        ChosenLanguage chosenLanguage,
        SideQuestions sideQuestions
    )
        : base(nameof(EraseDialog), nameof(Texts.RightsErase))
    {
        _storedData = storedData;
        _rights = rights;
        _conversationState = conversationState;
        _chosenLanguage = chosenLanguage;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskStepAsync, EraseStepAsync]));
        AddDialog(
            new Question(nameof(Question), sideQuestions)
            {
                Ask = (_, about) =>
                    Message.With(Texts.EraseQuestion.With(storedData.Titles(about[Titles])), Texts.EraseConfirm, Texts.EraseKeep),
                Read = (text, _) => ReadDecision(text),
                Unclear = _ => Texts.EraseUnclear,
            }
        );
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var stored = await _storedData.OfAsync(stepContext.Context.Subject(), cancellationToken);
        if (stored.Count > 0)
        {
            var about = new Dictionary<string, string> { [Titles] = string.Join(' ', stored.Select(purpose => purpose.Purpose.Id)) };
            return await stepContext.BeginDialogAsync(nameof(Question), about, cancellationToken);
        }

        await stepContext.Context.SayAsync(Texts.RightsViewNothing, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> EraseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var turnContext = stepContext.Context;
        if (stepContext.Result is not Erase)
        {
            await turnContext.SayAsync(Texts.EraseKept, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        await _storedData.TellCompanyAsync(turnContext, cancellationToken);
        var receipt = await _rights.EraseAsync(turnContext.Subject(), null, cancellationToken);
        await ForgetConversationAsync(turnContext, cancellationToken);
        var done = Texts.EraseDone.With(receipt.Number, Moments.Day(receipt.OutOfBackupsBy));
        await turnContext.SayAsync(done + ErasureTexts.Recipients(receipt) + _storedData.KeptByLaw(), cancellationToken);
        return await stepContext.CancelAllDialogsAsync(cancelParents: true, cancellationToken: cancellationToken);
    }

    /// <summary>What this turn still holds of the conversation must not be written back; only the language goes on, it tells nothing.</summary>
    private async Task ForgetConversationAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var asked = await _chosenLanguage.GetAsync(turnContext, cancellationToken);
        await _conversationState.ClearStateAsync(turnContext, cancellationToken);
        if (asked is not null)
        {
            await _chosenLanguage.SetAsync(turnContext, Languages.CultureOfTurn, cancellationToken);
        }
    }

    /// <summary>Beyond recall, so "ok" is not enough: the words of the button, or a plain yes.</summary>
    private static string? ReadDecision(string text) =>
        ButtonWords.Are(text, nameof(Texts.EraseConfirm)) ? Erase
        : ButtonWords.Are(text, nameof(Texts.EraseKeep)) ? Keep
        : Consent.ConsentAnswers.Read(text) switch
        {
            Consent.ConsentAnswer.Yes => Erase,
            Consent.ConsentAnswer.No => Keep,
            _ => null,
        };
}
