using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Consent;

/// <summary>
/// Asks for consent to one purpose (options: its id, or a <see cref="ConsentRequest"/>) and records the answer with the text shown
/// (GDPR Art. 7). A valid consent is not asked for again, nor is one refused in this conversation. Result: whether consent is in
/// force, or <see cref="AnswerDialog.NotAReading"/> when it was asked in passing and the customer went on with something else.
/// </summary>
internal sealed class ConsentDialog : ComponentDialog
{
    private const string PurposeId = "purpose";
    private const string TooYoung = "(too young)";

    private readonly ConsentLedger _ledger;
    private readonly ConsentTexts _texts;
    private readonly Refusals _refusals;
    private readonly ProcessingLimits _limits;

    public ConsentDialog(ConsentLedger ledger, ConsentTexts texts, Refusals refusals, ProcessingLimits limits, SideQuestions sideQuestions)
        : base(nameof(ConsentDialog))
    {
        _ledger = ledger;
        _texts = texts;
        _refusals = refusals;
        _limits = limits;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [CheckStepAsync, AskStepAsync, RecordStepAsync]));
        AddDialog(
            new Question(nameof(Question), sideQuestions)
            {
                Ask = (turnContext, about) => texts.Card(turnContext, new(about[PurposeId], IsInPassing: false)),
                AskAgain = (turnContext, about) => texts.ShortCard(turnContext, about[PurposeId]),
                Read = (text, about) => IsTooYoung(text, about[PurposeId]) ? TooYoung : ReadDecision(text),
                Details = (text, about) => ConsentAnswers.Read(text) is ConsentAnswer.Details ? texts.Details(about[PurposeId]) : null,
                Unclear = _ => Texts.ConsentUnclear,
                Tries = 2,
            }
        );
        AddDialog(new PassingQuestion(texts, (text, purposeId) => IsTooYoung(text, purposeId) ? TooYoung : ReadDecision(text)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> CheckStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var purposeId = RequestOf(stepContext).PurposeId;
        var turnContext = stepContext.Context;
        if ((await _limits.OfAsync(turnContext.Subject(), cancellationToken)).Any(limit => limit.PurposeId == purposeId))
        {
            await turnContext.SayAsync(Texts.DataRests.With(_texts.Title(purposeId)), [Texts.RightsLift], cancellationToken);
            return await stepContext.EndDialogAsync(false, cancellationToken);
        }

        if (await _ledger.StatusAsync(turnContext.Subject(), purposeId, Languages.OfTurn, cancellationToken) is ConsentStatus.Given)
        {
            return await stepContext.EndDialogAsync(true, cancellationToken);
        }

        if (!await _refusals.ContainsAsync(turnContext, purposeId, cancellationToken))
        {
            return await stepContext.NextAsync(null, cancellationToken);
        }

        await turnContext.SayAsync(Texts.ConsentRefusedBefore.With(_texts.Title(purposeId)), [Texts.GiveConsent], cancellationToken);
        return await stepContext.EndDialogAsync(false, cancellationToken);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var request = RequestOf(stepContext);
        if (!request.IsInPassing)
        {
            return await stepContext.BeginDialogAsync(nameof(Question), new About { [PurposeId] = request.PurposeId }, cancellationToken);
        }

        // However the customer leaves it, it is not asked a second time.
        await _refusals.AddAsync(stepContext.Context, request.PurposeId, cancellationToken);
        return await stepContext.BeginDialogAsync(nameof(PassingQuestion), request.PurposeId, cancellationToken);
    }

    private async Task<DialogTurnResult> RecordStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var request = RequestOf(stepContext);
        var purposeId = request.PurposeId;
        var turnContext = stepContext.Context;
        switch (stepContext.Result)
        {
            case PassingQuestion.Passed:
                return await stepContext.EndDialogAsync(AnswerDialog.NotAReading, cancellationToken);
            case nameof(Decision.Given):
                var proof = await RecordAsync(Decision.Given);
                await _refusals.RemoveAsync(turnContext, purposeId, cancellationToken);
                await turnContext.SayAsync(Texts.ConsentGiven.With(proof.Number), cancellationToken);
                return await stepContext.EndDialogAsync(true, cancellationToken);
            case nameof(Decision.Refused):
                await RecordAsync(Decision.Refused);
                await turnContext.SayAsync(Texts.ConsentRefused, cancellationToken);
                break;
            case TooYoung:
                await turnContext.SayAsync(Texts.ConsentTooYoung.With(_texts.MinimumAge(purposeId)!), cancellationToken);
                break;
            default: // unclear twice, or back: nobody decided, so nothing is recorded and nothing is stored
                await turnContext.SayAsync(Texts.ConsentLeftOpen, cancellationToken);
                break;
        }

        await _refusals.AddAsync(turnContext, purposeId, cancellationToken);
        return await stepContext.EndDialogAsync(false, cancellationToken);

        Task<ConsentProof> RecordAsync(Decision decision) =>
            _ledger.RecordAsync(turnContext.Subject(), purposeId, decision, _texts.Question(request), Languages.OfTurn, cancellationToken);
    }

    private static ConsentRequest RequestOf(WaterfallStepContext stepContext) =>
        stepContext.Options as ConsentRequest ?? new((string)stepContext.Options, IsInPassing: false);

    private bool IsTooYoung(string text, string purposeId) =>
        _texts.MinimumAge(purposeId) is { } minimum && StatedAge.Read(text) is { } age && age < minimum;

    private static string? ReadDecision(string text) =>
        ConsentAnswers.Read(text) switch
        {
            ConsentAnswer.Yes => nameof(Decision.Given),
            ConsentAnswer.No => nameof(Decision.Refused),
            _ => null,
        };
}
