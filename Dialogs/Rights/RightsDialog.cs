using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>The rights of the person who writes (GDPR Art. 15 ff.), as a short menu.</summary>
internal sealed class RightsDialog : ComponentDialog
{
    private readonly StoredData _storedData;
    private readonly Controller _controller;

    public RightsDialog(
        StoredData storedData,
        Declarations declarations,
        EraseDialog erase,
        WithdrawDialog withdraw,
        SideQuestions sideQuestions
    )
        : base(nameof(RightsDialog))
    {
        _storedData = storedData;
        _controller = declarations.Controller;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ChooseStepAsync, ActStepAsync]));
        AddDialog(erase);
        AddDialog(withdraw);
        AddDialog(
            new Question(nameof(Question), sideQuestions)
            {
                Ask = (_, _) => ChoicesCard.Create(Texts.RightsQuestion, Items),
                Read = (text, _) => ChoiceReader.Read(text, Items) is { } choice ? ItemNames[choice] : null,
                Unclear = _ => Texts.RightsUnclear,
            }
        );
    }

    private static string[] ItemNames =>
        [nameof(Texts.RightsView), nameof(Texts.RightsErase), nameof(Texts.WithdrawConsent), nameof(Texts.RightsComplaint)];

    private static string[] Items => [Texts.RightsView, Texts.RightsErase, Texts.WithdrawConsent, Texts.RightsComplaint];

    private static Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(nameof(Question), null, cancellationToken);

    private Task<DialogTurnResult> ActStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result switch
        {
            nameof(Texts.RightsView) => ShowAsync(stepContext, cancellationToken),
            nameof(Texts.RightsErase) => stepContext.BeginDialogAsync(nameof(EraseDialog), null, cancellationToken),
            nameof(Texts.WithdrawConsent) => stepContext.BeginDialogAsync(nameof(WithdrawDialog), null, cancellationToken),
            nameof(Texts.RightsComplaint) => ExplainComplaintAsync(stepContext, cancellationToken),
            _ => LeaveAsync(stepContext, cancellationToken),
        };

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var stored = await _storedData.OfAsync(stepContext.Context.Subject(), cancellationToken);
        var lines = stored.Select(entry =>
            Texts.RightsViewLine.With(
                entry.Purpose.Title(Languages.OfTurn),
                string.Join(", ", entry.Fields.Select(field => field.Label.For(Languages.OfTurn))),
                Periods.Name(entry.Purpose.DeleteAfter)
            )
        );
        var text = stored.Count == 0 ? Texts.RightsViewNothing : Texts.RightsViewText.With(string.Join('\n', lines));
        await stepContext.Context.SayAsync(text, stored.Count == 0 ? [] : [Texts.RightsErase], cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ExplainComplaintAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var authority = $"{_controller.SupervisoryAuthority(Languages.OfTurn)}, {_controller.SupervisoryAuthorityUrl}";
        await stepContext.Context.SayAsync(
            Texts.RightsComplaintText.With(_controller.DataProtectionOfficerEmail, authority),
            cancellationToken
        );
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Texts.CancelDone, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
