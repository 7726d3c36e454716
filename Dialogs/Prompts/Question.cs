using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using About = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>
/// One question of a waterfall, always asked in the language of the turn. A reply that is no answer is taken as the customer's
/// own question: it is answered, and the step's question comes again. Result: what <see cref="Read"/> made of the answer,
/// <see cref="Back"/>, or null when the tries are used up. Options: what the question is about.
/// </summary>
internal sealed class Question(string dialogId, SideQuestions sideQuestions) : Dialog(dialogId)
{
    /// <summary>Result when the customer wants the step before.</summary>
    public const string Back = "(back)";

    private const string AboutKey = "about";
    private const string MissesKey = "misses";
    private const string ShownInKey = "shownIn";

    /// <summary>The question.</summary>
    public required Func<ITurnContext, About, Activity> Ask { get; init; }

    /// <summary>The answer in its normal form, or null if the text is none.</summary>
    public required Func<string, About, string?> Read { get; init; }

    /// <summary>What is wrong with the text and what would be right.</summary>
    public required Func<string, string> Unclear { get; init; }

    /// <summary>The question in short, for when it was already shown in full in this language.</summary>
    public Func<ITurnContext, About, Activity>? AskAgain { get; init; }

    /// <summary>What to say when the customer wants to know more about the question itself, or null if the text does not ask that.</summary>
    public Func<string, About, string?>? Details { get; init; }

    /// <summary>
    /// Adds what question and reading need of the back end. It lives for one turn: the conversation keeps no copy of what the
    /// back end owns.
    /// </summary>
    public Func<ITurnContext, About, CancellationToken, Task<About>>? Load { get; init; }

    /// <summary>After so many unclear answers the question ends without a result. Default: never.</summary>
    public int Tries { get; init; } = int.MaxValue;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[AboutKey] = options as About ?? [];
        dc.ActiveDialog.State[MissesKey] = 0;
        dc.ActiveDialog.State[ShownInKey] = "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var text = dc.Context.TypedText();
        if (text.Length == 0)
        {
            return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, null, cancellationToken); // the card of another form
        }

        if (InterruptionReader.Read(text) == Interruption.Back)
        {
            return await dc.EndDialogAsync(Back, cancellationToken);
        }

        if (await AboutOrApologyAsync(dc.Context, dc.ActiveDialog, cancellationToken) is not { } about)
        {
            return EndOfTurn;
        }

        return Read(text, about) is { } answer
            ? await dc.EndDialogAsync(answer, cancellationToken)
            : await InsteadOfAnswerAsync(dc, text, about, cancellationToken);
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

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        if (await AboutOrApologyAsync(turnContext, instance, cancellationToken) is not { } about)
        {
            return;
        }

        var again =
            AskAgain is not null
            && instance.State.TryGetValue(ShownInKey, out var shownIn)
            && shownIn is string language
            && language == Languages.OfTurn;
        instance.State[ShownInKey] = Languages.OfTurn;
        await turnContext.SendActivityAsync((again ? AskAgain! : Ask)(turnContext, about), cancellationToken);
    }

    private async Task<DialogTurnResult> InsteadOfAnswerAsync(
        DialogContext dc,
        string text,
        About about,
        CancellationToken cancellationToken
    )
    {
        if (DialogCatalog.ByButton(text) is { } wish)
        {
            dc.Context.TurnState.Set(wish); // the root dialog opens it above this question
            return EndOfTurn;
        }

        if (Details?.Invoke(text, about) is { } details)
        {
            await dc.Context.SayAsync(details, cancellationToken);
        }
        else if (!ButtonWords.Are(text, nameof(Texts.TryAgain)) && !await sideQuestions.TryAnswerAsync(dc.Context, text, cancellationToken))
        {
            return await SayUnclearAsync(dc, text, about, cancellationToken);
        }

        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SayUnclearAsync(DialogContext dc, string text, About about, CancellationToken cancellationToken)
    {
        var misses = Convert.ToInt32(dc.ActiveDialog.State[MissesKey], System.Globalization.CultureInfo.InvariantCulture) + 1;
        if (misses >= Tries)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        dc.ActiveDialog.State[MissesKey] = misses;
        var reply = Ask(dc.Context, about); // for its buttons
        reply.Text = misses == 1 ? Unclear(text) : $"{Unclear(text)}\n\n{Texts.StepHelp}";
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Null when the company's systems are away; then that was said, and whatever the customer writes next tries again.</summary>
    private async Task<About?> AboutOrApologyAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        var about = instance.State.TryGetValue(AboutKey, out var kept) && kept is About known ? known : [];
        if (Load is null)
        {
            return about;
        }

        try
        {
            return await Load(turnContext, new(about), cancellationToken);
        }
        catch (BackendUnavailableException)
        {
            await turnContext.SendActivityAsync(BackendMessages.Unavailable(), cancellationToken);
            return null;
        }
    }
}
