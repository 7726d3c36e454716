using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Forms;

/// <summary>
/// Asks for the fields one by one, or for all on a card, sums up, and lets the customer correct. Options: a draft with what is
/// known, which is not asked. Result: the complete draft, or null when the customer stepped back out of it.
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
                Load = (turn, draft, cancellationToken) => LoadSummary?.Invoke(turn, draft, cancellationToken) ?? Task.FromResult(draft),
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

    /// <summary>A card with an input for each field, filled from the draft; it comes with the first question. Default: none.</summary>
    public Func<string, Draft, Attachment>? Card { get; init; }

    /// <summary>What does not fit together: the field to ask again and why. Default: fields are checked one by one only.</summary>
    public Func<Draft, FieldProblem?>? Check { get; init; }

    /// <summary>Adds what the summary shows besides the fields; it is not kept.</summary>
    public Func<ITurnContext, Draft, CancellationToken, Task<Draft>>? LoadSummary { get; init; }

    /// <summary>The lines of the summary. Default: each field's label and value.</summary>
    public Func<Draft, IEnumerable<(string Label, string Value)>>? SummaryLines { get; init; }

    private List<string> Labels => [.. _fields.Select(entry => entry.Label())];

    /// <summary>A card fills the form whatever is being asked: customers may go back to it and press again.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        if (!FormCard.IsSent(innerDc.Context, Id))
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        var draft = new Draft();
        foreach (var field in _fields)
        {
            if (field.Read(FormCard.ValueOf(innerDc.Context, field)) is { } value)
            {
                field.Fill(draft, value);
            }
        }

        if (NextField(draft) is { } unread)
        {
            await innerDc.Context.SayAsync(unread.Unclear(), cancellationToken);
        }

        await innerDc.CancelAllDialogsAsync(cancellationToken);
        return await innerDc.BeginDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        if (NextField(draft) is null && Check?.Invoke(draft) is { } problem)
        {
            draft.Remove(problem.Field);
            if (problem.Text.Length > 0)
            {
                await stepContext.Context.SayAsync(problem.Text, cancellationToken);
            }
        }

        return NextField(draft) is { } field
            ? await stepContext.BeginDialogAsync(field.Name, NeedsDraft(field) ? draft : null, cancellationToken)
            : await stepContext.NextAsync(null, cancellationToken);
    }

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

        if (!TryCorrect(draft, stepContext.Result))
        {
            field.Fill(draft, (string)stepContext.Result);
        }

        return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private Task<DialogTurnResult> DecideStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result switch
        {
            Confirmed => stepContext.EndDialogAsync(DraftOf(stepContext), cancellationToken),
            Question.Back => StepBackAsync(stepContext, DraftOf(stepContext), cancellationToken),
            ToCorrect => stepContext.BeginDialogAsync(CorrectId, null, cancellationToken),
            var answer => stepContext.NextAsync(answer, cancellationToken),
        };

    private Task<DialogTurnResult> CorrectStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        if (!TryCorrect(draft, stepContext.Result))
        {
            draft.Remove((string)stepContext.Result); // "back" is no field: the summary comes again
        }

        return stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private bool TryCorrect(Draft draft, object? answer)
    {
        if (Correction.FromAnswer(answer) is not { } correction)
        {
            return false;
        }

        draft.Remove(correction.Field);
        if (correction.Value is { } value)
        {
            _fields.First(field => field.Name == correction.Field).Fill(draft, value);
        }

        return true;
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

    private bool NeedsDraft(FormField field) => field.Load is not null || (Card is not null && field == _fields[0]);

    private FormField? NextField(Draft draft) => _fields.FirstOrDefault(field => !draft.ContainsKey(field.Name));

    private static Draft DraftOf(WaterfallStepContext stepContext) => stepContext.Options as Draft ?? [];

    private Question QuestionFor(FormField field, SideQuestions sideQuestions) =>
        new(field.Name, sideQuestions)
        {
            Load = field.Load,
            Ask = (_, draft) => WithCard(field, draft, field.AskLoaded?.Invoke(draft) ?? Message.With(field.Ask(), field.Answers)),
            Read = (text, draft) => ReadAnswer(field, text, draft),
            Details = (text, _) => WhyWords.Are(text) ? field.Why() : null,
            Unclear = _ => field.Unclear(),
        };

    /// <summary>The field's own answer, or a correction of another one. Where any words would do, "why" is still a question.</summary>
    private string? ReadAnswer(FormField field, string text, Draft draft) =>
        WhyWords.Are(text) ? null
        : CorrectionReader.ReadAside(text, [.. _fields.Where(other => other != field)]) is { } correction ? correction.AsAnswer()
        : field.ReadLoaded is not null ? field.ReadLoaded(text, draft)
        : CorrectionReader.OwnValue(text, field) ?? field.Read(text);

    private Activity WithCard(FormField field, Draft draft, Activity question)
    {
        if (Card is not null && field == _fields[0])
        {
            question.Attachments = [Card(Id, draft)];
        }

        return question;
    }

    private Activity Summary(Draft draft) =>
        SummaryCard.Create(
            _texts.Summary,
            SummaryLines?.Invoke(draft) ?? _fields.Select(field => (field.Label(), field.ValueIn(draft))),
            _texts.Confirm,
            Texts.FormCorrect,
            Texts.Cancel
        );

    /// <summary>Confirmed, to be corrected, or a correction ("die Nummer stimmt nicht", "nein, Hausnummer 12b").</summary>
    private string? ReadDecision(string text)
    {
        if (ButtonWords.Are(text, _texts.ConfirmName) || ConfirmationReader.Read(text) is true)
        {
            return Confirmed;
        }

        return CorrectionReader.Read(text, _fields)?.AsAnswer()
            ?? (ButtonWords.Are(text, nameof(Texts.FormCorrect)) || ConfirmationReader.Read(text) is false ? ToCorrect : null);
    }
}
