using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Interruptions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs;

/// <summary>Decides who answers a message: an interruption, the step in progress, a dialog the message asks for, or the content.</summary>
public sealed class RootDialog : ComponentDialog
{
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
        return await InputGate.TryAsync(innerDc, text, cancellationToken)
            ?? await _interruptions.TryAsync(innerDc, text, cancellationToken)
            ?? await ContinueStepAsync(innerDc, cancellationToken)
            ?? await OpenOfferedAsync(innerDc, text, cancellationToken)
            ?? await innerDc.BeginDialogAsync(nameof(AnswerDialog), text, cancellationToken);
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
