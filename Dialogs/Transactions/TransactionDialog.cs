using CustomerBot.Backend;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// A transaction of a proven customer, through the gates that are the same for all: information, identity, what is to be done with
/// its summary, identity once more if it lapsed meanwhile, the job, the receipt.
/// </summary>
internal abstract class TransactionDialog : ComponentDialog
{
    private const string DraftName = "draft";
    private const string LapsedName = "lapsed";

    private readonly string _purposeId;
    private readonly string _askId;
    private readonly TransactionParts _parts;

    /// <summary>Starts with <paramref name="ask"/>: a form, or a question, that ends when the customer has confirmed what is to be done.</summary>
    protected TransactionDialog(string dialogId, string purposeId, Dialog ask, TransactionParts parts)
        : base(dialogId)
    {
        _purposeId = purposeId;
        _askId = ask.Id;
        _parts = parts;
        AddDialog(new BackendWaterfall(ProveStepAsync, AskStepAsync, ProveAgainStepAsync, DoStepAsync) { DoesJob = true });
        BackendWaterfall.AddRetryQuestions(this, parts.SideQuestions);
        AddDialog(parts.Identity);
        AddDialog(ask);
    }

    /// <summary>How recent the proof must be when the transaction begins. Default: any that holds.</summary>
    protected virtual IdentityNeed Need => IdentityNeed.Normal;

    /// <summary>Whether the form shows what only the customer may see, so that it stops when the proof lapses.</summary>
    protected virtual bool FormShowsCustomerData => true;

    /// <summary>Whether there can be anything to do, before anybody has to prove who they are; if not, that was said. Default: there can.</summary>
    protected virtual Task<bool> CanBeginAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>What is known before the form is asked; null when there is nothing to do, which was said. Default: nothing is known.</summary>
    protected virtual Task<Draft?> BeginAsync(ITurnContext turnContext, ProvenIdentity proven, CancellationToken cancellationToken) =>
        Task.FromResult<Draft?>([]);

    /// <summary>What the customer confirmed, or null for something else, which was answered. Default: a form ends with its draft.</summary>
    protected virtual Task<Draft?> ConfirmedAsync(ITurnContext turnContext, object? answer, CancellationToken cancellationToken) =>
        Task.FromResult(answer as Draft);

    /// <summary>
    /// Has the company do the job and says so. It may run again with the same key: after the company's systems did not answer, or
    /// after a crash between the job and the reply. So what was done already is for the company to say, not to be looked up before.
    /// </summary>
    /// <returns>The receipt to keep, or null.</returns>
    /// <exception cref="BackendRefusedException">The company does not take it; <see cref="Explain"/> says why.</exception>
    protected abstract Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken);

    /// <summary>Why the company did not take the job.</summary>
    protected virtual string Explain(BackendRefusal reason) => Texts.JobRefused;

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        var isInForm = FormShowsCustomerData && innerDc.ActiveDialog?.Id == _askId;
        if (!isInForm || await IsProvenAsync(innerDc.Context, cancellationToken))
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        await innerDc.Context.SayAsync(Texts.IdentityLapsed, cancellationToken);
        return await innerDc.BeginDialogAsync(nameof(IdentityDialog), new IdentityRequest(_purposeId), cancellationToken);
    }

    private async Task<DialogTurnResult> ProveStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        await CanBeginAsync(stepContext.Context, cancellationToken)
            ? await stepContext.ProveAsync(_purposeId, Need, cancellationToken)
            : await stepContext.EndDialogAsync(null, cancellationToken);

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is not ProvenIdentity proven)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var known = stepContext.Options as Draft ?? await BeginAsync(stepContext.Context, proven, cancellationToken);
        if (known is null)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        stepContext.MakeJobKey();
        return await stepContext.BeginDialogAsync(_askId, known, cancellationToken);
    }

    /// <summary>The customer may have taken a day over it; then the proof is asked for again.</summary>
    private async Task<DialogTurnResult> ProveAgainStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (await ConfirmedAsync(stepContext.Context, stepContext.Result, cancellationToken) is not { } draft)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        stepContext.Values[DraftName] = draft;
        if (!await IsProvenAsync(stepContext.Context, cancellationToken))
        {
            stepContext.Values[LapsedName] = true;
            await stepContext.Context.SayAsync(Texts.IdentityLapsed, cancellationToken);
        }

        return await stepContext.ProveAsync(_purposeId, IdentityNeed.Normal, cancellationToken);
    }

    private async Task<DialogTurnResult> DoStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = (Draft)stepContext.Values[DraftName];
        if (stepContext.Result is not ProvenIdentity proven)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        if (stepContext.Values.Remove(LapsedName))
        {
            // Without a proof the summary could not show everything, and it is long gone from the screen: it comes once more.
            return await stepContext.ReplaceDialogAsync(nameof(BackendWaterfall), draft, cancellationToken);
        }

        var job = new TransactionJob(proven.CustomerNumber, draft, stepContext.KeyOfJob());
        try
        {
            if (await DoAsync(stepContext.Context, job, cancellationToken) is { } receipt)
            {
                await _parts.Receipts.KeepAsync(stepContext.Context.Subject(), _purposeId, receipt, cancellationToken);
            }
        }
        catch (BackendRefusedException refused)
        {
            await stepContext.Context.SayAsync(Explain(refused.Reason), [Texts.Human], cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<bool> IsProvenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (subject, conversation) = (turnContext.Subject(), turnContext.ConversationId());
        if (await _parts.Identities.CurrentAsync(subject, conversation, cancellationToken) is null)
        {
            return false;
        }

        await _parts.Identities.TouchAsync(subject, conversation, cancellationToken);
        return true;
    }
}
