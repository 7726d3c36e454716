using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Forms;

/// <summary>
/// Asks for the fields one by one, sums up, and lets the customer correct. Options: a draft with what is known, which is not
/// asked. Result: the complete draft, or null when the customer stepped back out of it.
/// </summary>
internal sealed class FormDialog : ComponentDialog
{
    private const string ConfirmId = "confirm";
    private const string CorrectId = "correct";
    private const string Confirmed = "(confirmed)";
    private const string ToCorrect = "(correct)";

    private readonly IReadOnlyList<FormField> _fields;
    private readonly FormTexts _texts;

    public FormDialog(string dialogId, FormTexts texts, SideQuestions sideQuestions, params IReadOnlyList<FormField> fields)
        : base(dialogId)
    {
        _texts = texts;
        _fields = fields;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskStepAsync, KeepStepAsync, DecideStepAsync, CorrectStepAsync]));
        foreach (var field in fields)
        {
            AddDialog(QuestionFor(field, sideQuestions));
        }

        AddDialog(
            new Question(ConfirmId, sideQuestions)
            {
                Ask = (_, draft) => Summary(draft),
                Read = (text, _) => ReadDecision(text),
                Unclear = _ => Texts.FormConfirmUnclear.With(texts.Confirm),
            }
        );
        AddDialog(
            new Question(CorrectId, sideQuestions)
            {
                Ask = (_, _) => ChoicesCard.Create(Texts.FormWhatToCorrect, Labels),
                Read = (text, _) => ChoiceReader.Read(text, Labels) is { } choice ? fields[choice].Name : null,
                Unclear = _ => Texts.FormWhatToCorrect,
            }
        );
    }

    private List<string> Labels => [.. _fields.Select(entry => entry.Label())];

    private Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        NextField(DraftOf(stepContext)) is { } field
            ? stepContext.BeginDialogAsync(field.Name, null, cancellationToken)
            : stepContext.NextAsync(null, cancellationToken);

    private async Task<DialogTurnResult> KeepStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        if (NextField(draft) is not { } field)
        {
            return await stepContext.BeginDialogAsync(ConfirmId, draft, cancellationToken);
        }

        if (stepContext.Result is Question.Back)
        {
            return await StepBackAsync(stepContext, draft, cancellationToken);
        }

        draft[field.Name] = (string)stepContext.Result;
        return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private Task<DialogTurnResult> DecideStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result switch
        {
            Confirmed => stepContext.EndDialogAsync(DraftOf(stepContext), cancellationToken),
            Question.Back => StepBackAsync(stepContext, DraftOf(stepContext), cancellationToken),
            ToCorrect => stepContext.BeginDialogAsync(CorrectId, null, cancellationToken),
            var field => stepContext.NextAsync(field, cancellationToken),
        };

    private Task<DialogTurnResult> CorrectStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        draft.Remove((string)stepContext.Result); // "back" is no field: the summary comes again
        return stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private async Task<DialogTurnResult> StepBackAsync(WaterfallStepContext stepContext, Draft draft, CancellationToken cancellationToken)
    {
        var last = _fields.TakeWhile(field => draft.ContainsKey(field.Name)).LastOrDefault();
        if (last is null)
        {
            await stepContext.Context.SayAsync(Texts.BackNothing, cancellationToken);
        }
        else
        {
            draft.Remove(last.Name);
        }

        return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private FormField? NextField(Draft draft) => _fields.FirstOrDefault(field => !draft.ContainsKey(field.Name));

    private static Draft DraftOf(WaterfallStepContext stepContext) => stepContext.Options as Draft ?? [];

    private static Question QuestionFor(FormField field, SideQuestions sideQuestions) =>
        new(field.Name, sideQuestions)
        {
            Ask = (_, _) => Message.With(field.Ask(), field.IsOptional ? [Texts.RatherNotSay] : []),
            Read = (text, _) => field.Read(text),
            Details = (text, _) => WhyWords.Are(text) ? field.Why() : null,
            Unclear = _ => field.Unclear(),
        };

    private Activity Summary(Draft draft) =>
        SummaryCard.Create(
            _texts.Summary,
            _fields.Select(field => (field.Label(), draft[field.Name].Length == 0 ? Texts.RatherNotSay : draft[field.Name])),
            _texts.Confirm,
            Texts.FormCorrect,
            Texts.Cancel
        );

    /// <summary>Confirmed, to be corrected, or the field that the text names ("die Nummer stimmt nicht").</summary>
    private string? ReadDecision(string text)
    {
        if (ButtonWords.Are(text, _texts.ConfirmName) || ConfirmationReader.Read(text) is true)
        {
            return Confirmed;
        }

        var named = _fields.FirstOrDefault(field => Wording.Words(text).Contains(Wording.Fold(field.Label())));
        return named?.Name
            ?? (ButtonWords.Are(text, nameof(Texts.FormCorrect)) || ConfirmationReader.Read(text) is false ? ToCorrect : null);
    }
}
