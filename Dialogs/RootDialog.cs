using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Interruptions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs;

/// <summary>Decides who answers a message: an interruption, the step in progress, a dialog the message asks for, or the content.</summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly InterruptionHandler _interruptions;
    private readonly AnswerOffers _offers;
    private readonly StandingConsents _consents;

    internal RootDialog(
        InterruptionHandler interruptions,
        AnswerDialog answers,
        AnswerOffers offers,
        StandingConsents consents,
        IEnumerable<Dialog> offered
    )
        : base(nameof(RootDialog))
    {
        _consents = consents;
        _interruptions = interruptions;
        _offers = offers;
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
        var lastOffer = await _offers.TakeAsync(innerDc.Context, cancellationToken);
        var result =
            await InputGate.TryAsync(innerDc, text, cancellationToken)
            ?? await _interruptions.TryAsync(innerDc, text, cancellationToken)
            ?? await ContinueStepAsync(innerDc, cancellationToken)
            ?? await OpenOfferedAsync(innerDc, text, lastOffer, cancellationToken)
            ?? await innerDc.BeginDialogAsync(nameof(AnswerDialog), text, cancellationToken);
        return result.Result is AnswerDialog.Answered && await _consents.DueAsync(innerDc.Context, cancellationToken) is { } purposeId
            ? await innerDc.BeginDialogAsync(nameof(ConsentDialog), new ConsentRequest(purposeId, IsInPassing: true), cancellationToken)
            : result;
    }

    /// <summary>Null when nothing is in progress, or when the text was a new message instead of one of the readings offered.</summary>
    private static async Task<DialogTurnResult?> ContinueStepAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var result = await innerDc.ContinueDialogAsync(cancellationToken);
        if (innerDc.Context.TurnState.Get<OfferedDialog>() is { } wish)
        {
            return await InterruptionHandler.OpenAsync(innerDc, wish.DialogId, cancellationToken); // a button instead of an answer
        }

        return result.Status is DialogTurnStatus.Empty || result.Result is AnswerDialog.NotAReading ? null : result;
    }

    private static async Task<DialogTurnResult?> OpenOfferedAsync(
        DialogContext innerDc,
        string text,
        string? lastOffer,
        CancellationToken cancellationToken
    ) =>
        (DialogCatalog.AskedForBy(text) ?? (IsYes(text) ? DialogCatalog.ByAction(lastOffer) : null)) is { } offer
            ? await InterruptionHandler.OpenAsync(innerDc, offer.DialogId, cancellationToken)
            : null;

    private static bool IsYes(string text) => ConsentAnswers.Read(text) is ConsentAnswer.Yes;
}
