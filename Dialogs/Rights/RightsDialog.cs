using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Rights;

/// <summary>The rights of the person who writes (GDPR Art. 15 ff.), as a menu.</summary>
internal sealed class RightsDialog : ComponentDialog
{
    private readonly RightsTexts _texts;
    private readonly IReadOnlyList<RightDialog> _dialogs;

    public RightsDialog(RightsTexts texts, IEnumerable<RightDialog> dialogs, SideQuestions sideQuestions)
        : base(nameof(RightsDialog))
    {
        _texts = texts;
        _dialogs = [.. dialogs];
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ChooseStepAsync, ActStepAsync]));
        foreach (var dialog in _dialogs)
        {
            AddDialog(dialog);
        }

        AddDialog(
            new Question(nameof(Question), sideQuestions)
            {
                Ask = (_, _) => ChoicesCard.Create(Texts.RightsQuestion, Items),
                Read = (text, _) => ChoiceReader.Read(text, Items) is { } choice ? ItemNames[choice] : null,
                Unclear = _ => Texts.RightsUnclear,
            }
        );
    }

    private string[] ItemNames => [nameof(Texts.RightsView), .. _dialogs.Select(dialog => dialog.WordsName), nameof(Texts.RightsComplaint)];

    private string[] Items => [Texts.RightsView, .. _dialogs.Select(dialog => dialog.Words), Texts.RightsComplaint];

    private static Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.BeginDialogAsync(nameof(Question), null, cancellationToken);

    private async Task<DialogTurnResult> ActStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (_dialogs.FirstOrDefault(dialog => dialog.WordsName == stepContext.Result as string) is { } chosen)
        {
            return await stepContext.BeginDialogAsync(chosen.Id, null, cancellationToken);
        }

        var (text, buttons) = stepContext.Result switch
        {
            nameof(Texts.RightsView) => await ViewAsync(stepContext, cancellationToken),
            nameof(Texts.RightsComplaint) => (_texts.Complaint(), []),
            _ => (Texts.CancelDone, []),
        };
        await stepContext.Context.SayAsync(text, buttons, cancellationToken);
        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<(string Text, string[] Buttons)> ViewAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        await _texts.OverviewAsync(stepContext.Context.Subject(), cancellationToken) is { } overview
            ? (overview, [Texts.RightsDownload, Texts.RightsErase])
            : (Texts.RightsViewNothing, []);
}
