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
/// known, which is not asked. Result: the complete draft.
/// </summary>
internal sealed class FormDialog : ComponentDialog
{
    private const string ConfirmId = "confirm";
    private const string CorrectId = "correct";
    private const string AskedKey = "asked";

    /// <summary>In front of the name of a field that the customer wants to fill, whatever the company knows.</summary>
    private const string OwnWish = "(own) ";

    private readonly IReadOnlyList<FormField> _fields;
    private readonly FormTexts _texts;
    private readonly FormAnswers _answers;

    public FormDialog(string dialogId, FormTexts texts, SideQuestions sideQuestions, params IReadOnlyList<FormField> fields)
        : base(dialogId)
    {
        _texts = texts;
        _fields = fields;
        _answers = new(fields, texts);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskStepAsync, KeepStepAsync, DecideStepAsync, CorrectStepAsync]));
        foreach (var field in fields)
        {
            AddDialog(QuestionFor(field, sideQuestions));
        }

        AddDialog(
            new Question(ConfirmId, sideQuestions)
            {
                Load = LoadForSummaryAsync,
                Ask = (_, draft) => Summary(draft),
                Read = (text, _) => _answers.ReadDecision(text),
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

    /// <summary>
    /// What the company knows of the customer who is proven in this conversation, by name of the field. It is not asked, may be
    /// corrected, and is looked up for each turn: the conversation keeps no copy. What the field would not take is asked. Default: nothing.
    /// </summary>
    public Func<ITurnContext, CancellationToken, Task<Draft>>? Known { get; init; }

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
        var complete = await CompleteAsync(stepContext.Context, draft, cancellationToken);
        if (NextField(complete) is null && Check?.Invoke(complete) is { } problem)
        {
            AskFor(draft, problem.Field);
            complete.Remove(problem.Field);
            if (problem.Text.Length > 0)
            {
                await stepContext.Context.SayAsync(problem.Text, cancellationToken);
            }
        }

        if (NextField(complete) is not { } field)
        {
            return await stepContext.NextAsync(null, cancellationToken);
        }

        stepContext.Values[AskedKey] = field.Name;
        return await stepContext.BeginDialogAsync(field.Name, NeedsDraft(field) ? draft : null, cancellationToken);
    }

    private async Task<DialogTurnResult> KeepStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        if (!stepContext.Values.TryGetValue(AskedKey, out var asked))
        {
            return await stepContext.BeginDialogAsync(ConfirmId, draft, cancellationToken);
        }

        if (stepContext.Result is Question.Back)
        {
            return await StepBackAsync(stepContext, cancellationToken);
        }

        if (!TryCorrect(draft, stepContext.Result))
        {
            _fields.First(field => field.Name == (string)asked).Fill(draft, (string)stepContext.Result);
        }

        return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private Task<DialogTurnResult> DecideStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.Result switch
        {
            FormAnswers.Confirmed => EndAsync(stepContext, cancellationToken),
            Question.Back => StepBackAsync(stepContext, cancellationToken),
            FormAnswers.ToCorrect => stepContext.BeginDialogAsync(CorrectId, null, cancellationToken),
            var answer => stepContext.NextAsync(answer, cancellationToken),
        };

    private Task<DialogTurnResult> CorrectStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        if (!TryCorrect(draft, stepContext.Result) && stepContext.Result is not Question.Back)
        {
            AskFor(draft, (string)stepContext.Result);
        }

        return stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    /// <summary>A proof may have ended between summary and confirmation; then what it told is asked after all.</summary>
    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        var complete = await CompleteAsync(stepContext.Context, draft, cancellationToken);
        return NextField(complete) is null
            ? await stepContext.EndDialogAsync(complete, cancellationToken)
            : await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private bool TryCorrect(Draft draft, object? answer)
    {
        if (Correction.FromAnswer(answer) is not { } correction)
        {
            return false;
        }

        AskFor(draft, correction.Field);
        if (correction.Value is { } value)
        {
            _fields.First(field => field.Name == correction.Field).Fill(draft, value);
        }

        return true;
    }

    private async Task<DialogTurnResult> StepBackAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = DraftOf(stepContext);
        var complete = await CompleteAsync(stepContext.Context, draft, cancellationToken);
        var last = _fields.TakeWhile(field => complete.ContainsKey(field.Name)).LastOrDefault();
        if (last is null)
        {
            await stepContext.Context.SayAsync(Texts.BackNothing, cancellationToken);
        }
        else
        {
            AskFor(draft, last.Name);
        }

        return await stepContext.ReplaceDialogAsync(nameof(WaterfallDialog), draft, cancellationToken);
    }

    private void AskFor(Draft draft, string fieldName)
    {
        draft.Remove(fieldName);
        if (Known is not null)
        {
            draft[OwnWish + fieldName] = "";
        }
    }

    /// <summary>What was typed and what is known, for this turn only. Typed words win.</summary>
    private async Task<Draft> CompleteAsync(ITurnContext turnContext, Draft draft, CancellationToken cancellationToken)
    {
        var complete = draft.Where(entry => !entry.Key.StartsWith(OwnWish, StringComparison.Ordinal)).ToDictionary();
        foreach (var (name, value) in Known is null ? [] : await Known(turnContext, cancellationToken))
        {
            if (!draft.ContainsKey(OwnWish + name) && _fields.First(field => field.Name == name).Read(value) is { Length: > 0 } usable)
            {
                complete.TryAdd(name, usable);
            }
        }

        return complete;
    }

    private async Task<Draft> LoadForSummaryAsync(ITurnContext turnContext, Draft draft, CancellationToken cancellationToken)
    {
        var complete = await CompleteAsync(turnContext, draft, cancellationToken);
        return LoadSummary is null ? complete : await LoadSummary(turnContext, complete, cancellationToken);
    }

    private bool NeedsDraft(FormField field) => field.Load is not null || (Card is not null && field == _fields[0]);

    private FormField? NextField(Draft draft) => _fields.FirstOrDefault(field => !draft.ContainsKey(field.Name));

    private static Draft DraftOf(WaterfallStepContext stepContext) => stepContext.Options as Draft ?? [];

    private Question QuestionFor(FormField field, SideQuestions sideQuestions) =>
        new(field.Name, sideQuestions)
        {
            Load = field.Load,
            Ask = (_, draft) => WithCard(field, draft, field.AskLoaded?.Invoke(draft) ?? Message.With(field.Ask(), field.Answers)),
            Read = (text, draft) => _answers.Read(field, text, draft),
            Details = (text, _) =>
                WhyWords.Are(text) ? field.Why()
                : _answers.IsOwnButton(text) ? Texts.FormNotYet
                : null,
            Unclear = _ => field.Unclear(),
        };

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
            SummaryLines?.Invoke(draft)
                ?? _fields.Where(field => draft.ContainsKey(field.Name)).Select(field => (field.Label(), field.ValueIn(draft))),
            _texts.Confirm,
            Texts.FormCorrect,
            Texts.Cancel
        );
}
