using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs;

/// <summary>Decides who answers a message: an interruption, the step in progress, a dialog the message asks for, or the content.</summary>
public sealed class RootDialog : ComponentDialog
{
    /// <summary>Longer messages are no questions; the search would read only their beginning.</summary>
    private const int LongestMessage = 2000;

    private readonly InterruptionHandler _interruptions;

    internal RootDialog(InterruptionHandler interruptions, AnswerDialog answers, IEnumerable<Dialog> offered)
        : base(nameof(RootDialog))
    {
        _interruptions = interruptions;
        AddDialog(answers);
        foreach (var dialog in offered)
        {
            AddDialog(dialog);
        }
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object? options,
        CancellationToken cancellationToken = default
    ) => RouteAsync(innerDc, cancellationToken);

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> RouteAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
        {
            return await innerDc.ContinueDialogAsync(cancellationToken);
        }

        var text = innerDc.Context.TypedText();
        return await SayWhatIsWithheldAsync(innerDc, cancellationToken)
            ?? await TurnDownUnreadableAsync(innerDc, text, cancellationToken)
            ?? await _interruptions.TryAsync(innerDc, text, cancellationToken)
            ?? await ContinueStepAsync(innerDc, cancellationToken)
            ?? await OpenOfferedAsync(innerDc, text, cancellationToken)
            ?? await innerDc.BeginDialogAsync(nameof(AnswerDialog), text, cancellationToken);
    }

    /// <summary>Null when nothing was cut out of the message, or when what is left of it can be answered.</summary>
    private static async Task<DialogTurnResult?> SayWhatIsWithheldAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (innerDc.Context.TurnState.Get<WithheldInput>() is not { } withheld)
        {
            return null;
        }

        await innerDc.Context.SayAsync(withheld.IsBankData ? Texts.WithheldBank : Texts.WithheldSpecial, [Texts.Human], cancellationToken);
        if (withheld.HasRest)
        {
            return null;
        }

        await innerDc.RepromptDialogAsync(cancellationToken);
        return new(innerDc.ActiveDialog is null ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }

    private static async Task<DialogTurnResult?> TurnDownUnreadableAsync(
        DialogContext innerDc,
        string text,
        CancellationToken cancellationToken
    )
    {
        if (text.Length is > 0 and <= LongestMessage || FormCard.IsSent(innerDc.Context))
        {
            return null;
        }

        await innerDc.Context.SayAsync(text.Length == 0 ? Texts.TextOnly : Texts.TextTooLong, cancellationToken);
        await innerDc.RepromptDialogAsync(cancellationToken);
        return new(innerDc.ActiveDialog is null ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }

    /// <summary>Null when nothing is in progress, or when the text was a new message instead of one of the readings offered.</summary>
    private static async Task<DialogTurnResult?> ContinueStepAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var result = await innerDc.ContinueDialogAsync(cancellationToken);
        return result.Status is DialogTurnStatus.Empty || result.Result is AnswerDialog.NotAReading ? null : result;
    }

    private static async Task<DialogTurnResult?> OpenOfferedAsync(
        DialogContext innerDc,
        string text,
        CancellationToken cancellationToken
    ) =>
        DialogCatalog.AskedForBy(text) is { } offer
            ? await InterruptionHandler.OpenAsync(innerDc, offer.DialogId, cancellationToken)
            : null;
}
