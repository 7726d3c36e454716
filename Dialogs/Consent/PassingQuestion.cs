using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Consent;

/// <summary>
/// A consent question that nothing waits for. Only a clear yes or no to it counts, and only as long as nothing else was said in between;
/// then only the words of its buttons. Options: id of the purpose. Result: the decision, null when it stays unclear, or
/// <see cref="Passed"/> when the customer went on with something else.
/// </summary>
internal sealed class PassingQuestion(ConsentTexts texts, Func<string, string, string?> read) : Dialog(nameof(PassingQuestion))
{
    /// <summary>Result: the text of this turn is a message about something else.</summary>
    public const string Passed = "(passed)";

    private const string PurposeKey = "purpose";
    private const string LanguageKey = "language";
    private const string IsStaleKey = "isStale";
    private const string IsRepeatedKey = "isRepeated";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var purposeId = (string)options!;
        dc.ActiveDialog.State[PurposeKey] = purposeId;
        dc.ActiveDialog.State[LanguageKey] = Languages.OfTurn;
        await dc.Context.SendActivityAsync(texts.Card(dc.Context, new(purposeId, IsInPassing: true)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var text = dc.Context.TypedText();
        var state = dc.ActiveDialog.State;
        var purposeId = (string)state[PurposeKey];
        if ((string)state[LanguageKey] != Languages.OfTurn || (state.ContainsKey(IsStaleKey) && !IsButton(text)))
        {
            return await dc.EndDialogAsync(Passed, cancellationToken);
        }

        if (read(text, purposeId) is { } decision)
        {
            return await dc.EndDialogAsync(decision, cancellationToken);
        }

        if (ConsentAnswers.Read(text) is ConsentAnswer.Details)
        {
            await dc.Context.SayAsync(texts.Details(purposeId), cancellationToken);
            return await AskAgainAsync(dc, purposeId, cancellationToken);
        }

        return !ConsentAnswers.IsHalf(text) ? await dc.EndDialogAsync(Passed, cancellationToken)
            : state.TryAdd(IsRepeatedKey, true) ? await AskAgainAsync(dc, purposeId, cancellationToken)
            : await dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Something else was said above the question: it is not put once more, so that nobody is pressed.</summary>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        instance.State[IsStaleKey] = true;
        return Task.CompletedTask;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, string purposeId, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(texts.ShortCard(dc.Context, purposeId), cancellationToken);
        return EndOfTurn;
    }

    private static bool IsButton(string text) =>
        ButtonWords.Are(text, nameof(Texts.ConsentAgree)) || ButtonWords.Are(text, nameof(Texts.ConsentDecline));
}
