using System.Globalization;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Language;
using CustomerBot.Dialogs.Prompts;
using CustomerBot.Dialogs.Rights;
using CustomerBot.Dialogs.Transactions.Cancellation;
using CustomerBot.Dialogs.Transactions.Withdrawal;
using CustomerBot.Dialogs.Understanding;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>Does what an interruption asks for. The step in progress keeps its state and asks its question again.</summary>
internal sealed class InterruptionHandler(
    Notices notices,
    ChosenLanguage chosenLanguage,
    MissCount misses,
    Refusals refusals,
    SignOut signOut
)
{
    /// <summary>The result of the turn, or null when the text is no interruption or the step itself deals with it.</summary>
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, string text, CancellationToken cancellationToken) =>
        InterruptionReader.Read(text) switch
        {
            null => null,
            Interruption.Cancel => await CancelAsync(dc, cancellationToken),
            Interruption.Back => await BackAsync(dc, cancellationToken),
            Interruption.StartOver => await StartOverAsync(dc, cancellationToken),
            Interruption.MyData => await OpenAsync(dc, nameof(RightsDialog), cancellationToken),
            Interruption.Delete when dc.ActiveDialog?.Id is nameof(EraseDialog) or nameof(WithdrawDialog) => null, // their own answer
            Interruption.Delete or Interruption.EraseMyData => await OpenAsync(dc, nameof(EraseDialog), cancellationToken),
            Interruption.WithdrawConsent => await OpenAsync(dc, nameof(WithdrawDialog), cancellationToken),
            Interruption.WithdrawContract => await OpenAsync(dc, nameof(WithdrawalDialog), cancellationToken),
            Interruption.CancelContract when ButtonWords.Are(text, nameof(Texts.CancellationConfirm)) => null, // its last step
            Interruption.CancelContract => await OpenAsync(dc, nameof(CancellationDialog), cancellationToken),
            Interruption.GiveConsent => await GiveConsentAsync(dc, cancellationToken),
            Interruption.SignOut => await SignOutAsync(dc, cancellationToken),
            Interruption.StaySignedIn => await StaySignedInAsync(dc, cancellationToken),
            Interruption.ThisLanguage => await SpeakAsync(dc, InterruptionReader.LanguageIn(text), cancellationToken),
            { } notice => await ShowAsync(dc, notice, cancellationToken),
        };

    /// <summary>Opens a dialog above the one in progress, which goes on when it ends; one that is already open comes to the top again.</summary>
    public static async Task<DialogTurnResult> OpenAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        if (dc.Context.IsShared())
        {
            await PrivateChat.OfferAsync(dc.Context, cancellationToken);
            return await GoOnAsync(dc, cancellationToken);
        }

        if (dc.ActiveDialog?.Id == nameof(RightsDialog) && dialogId != nameof(RightsDialog))
        {
            return await dc.ReplaceDialogAsync(dialogId, null, cancellationToken); // a choice from the menu, typed out
        }

        var open = dc.Stack.FindIndex(instance => instance.Id == dialogId);
        if (open < 0)
        {
            return await dc.BeginDialogAsync(dialogId, null, cancellationToken);
        }

        dc.Stack.RemoveRange(0, open);
        return await GoOnAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult> ShowAsync(DialogContext dc, Interruption interruption, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(notices.For(interruption), cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    private static async Task<DialogTurnResult> CancelAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var text =
            dc.ActiveDialog is null ? Texts.CancelNothing
            : BackendWaterfall.IsOutcomeUnknown(dc) ? Texts.JobLeftOpen
            : Texts.CancelDone;
        await dc.Context.SayAsync(text, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult?> BackAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is not null)
        {
            return null; // the step knows what lies before it
        }

        await dc.Context.SayAsync(Texts.BackNothing, cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        await misses.ClearAsync(dc.Context, cancellationToken);
        await dc.Context.SayAsync(Texts.StartedOver, [Texts.Topics, Texts.RequestCallback, Texts.Human], cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    /// <summary>Only this word brings back a question that was refused; the bot does not ask twice by itself (EDPB 03/2022).</summary>
    private async Task<DialogTurnResult> GiveConsentAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await refusals.TakeLastAsync(dc.Context, cancellationToken) is { } purposeId)
        {
            return DialogCatalog.ByAction(purposeId) is { } offer
                ? await OpenAsync(dc, offer.DialogId, cancellationToken)
                : await dc.BeginDialogAsync(nameof(ConsentDialog), purposeId, cancellationToken);
        }

        await dc.Context.SayAsync(Texts.NoConsentToGive, cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    /// <summary>Whatever was in progress may show what only the proven customer may see, so it ends too.</summary>
    private async Task<DialogTurnResult> SignOutAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var outcome = await signOut.RunAsync(dc.Context, cancellationToken);
        if (outcome is SignOutOutcome.NobodyWas)
        {
            await dc.Context.SayAsync(Texts.SignedOutAlready, cancellationToken);
            return await GoOnAsync(dc, cancellationToken);
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        await dc.Context.SayAsync(outcome is SignOutOutcome.TeamsStays ? Texts.SignedOutTeamsStays : Texts.SignedOut, cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    /// <summary>A new proof above the step in progress, which goes on when it is there.</summary>
    private async Task<DialogTurnResult> StaySignedInAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Context.IsShared() || await signOut.CurrentAsync(dc.Context, cancellationToken) is not { } current)
        {
            await dc.Context.SayAsync(Texts.SignedOutAlready, cancellationToken);
            return await GoOnAsync(dc, cancellationToken);
        }

        dc.Stack.RemoveRange(0, dc.Stack.FindIndex(instance => instance.Id == nameof(CodeProofDialog)) + 1); // asked twice: the last counts
        return await dc.BeginDialogAsync(nameof(CodeProofDialog), CodeProofDialog.Of(current), cancellationToken);
    }

    /// <summary>A language that is known but not spoken here is answered with those that are.</summary>
    private async Task<DialogTurnResult> SpeakAsync(DialogContext dc, string? language, CancellationToken cancellationToken)
    {
        if (await chosenLanguage.ChooseAsync(dc.Context, language, cancellationToken) is not { } culture)
        {
            return await ShowAsync(dc, Interruption.Language, cancellationToken);
        }

        CultureInfo.CurrentUICulture = culture;
        await dc.Context.SayAsync(Texts.LanguageChosen, cancellationToken);
        return await GoOnAsync(dc, cancellationToken);
    }

    private static async Task<DialogTurnResult> GoOnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.RepromptDialogAsync(cancellationToken);
        return new(dc.ActiveDialog is null ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }
}
