using CustomerBot.Backend;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// A transaction of a proven customer, through the gates that are the same for all: information, identity, form with summary,
/// identity once more if it lapsed meanwhile, the job, the receipt.
/// </summary>
internal abstract class TransactionDialog : ComponentDialog
{
    private const string DraftName = "draft";

    private readonly string _purposeId;
    private readonly FormDialog _form;
    private readonly TransactionParts _parts;

    protected TransactionDialog(string dialogId, string purposeId, FormDialog form, TransactionParts parts)
        : base(dialogId)
    {
        _purposeId = purposeId;
        _form = form;
        _parts = parts;
        AddDialog(new BackendWaterfall(ProveStepAsync, AskStepAsync, ProveAgainStepAsync, DoStepAsync));
        AddDialog(BackendWaterfall.RetryQuestion(parts.SideQuestions));
        AddDialog(parts.Identity);
        AddDialog(form);
    }

    /// <summary>How recent the proof must be when the transaction begins. Default: any that holds.</summary>
    protected virtual IdentityNeed Need => IdentityNeed.Normal;

    /// <summary>Whether the form shows what only the customer may see, so that it stops when the proof lapses.</summary>
    protected virtual bool FormShowsCustomerData => true;

    /// <summary>What is known before the form is asked; null when there is nothing to do, which was said. Default: nothing is known.</summary>
    protected virtual Task<Draft?> BeginAsync(ITurnContext turnContext, ProvenIdentity proven, CancellationToken cancellationToken) =>
        Task.FromResult<Draft?>([]);

    /// <summary>
    /// Has the company do the job and says so. It may run again with the same key after the company's systems did not answer.
    /// </summary>
    /// <exception cref="BackendRefusedException">The company does not take it; <see cref="Explain"/> says why.</exception>
    protected abstract Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken);

    /// <summary>Why the company did not take the job.</summary>
    protected virtual string Explain(BackendRefusal reason) => Texts.JobRefused;

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        var isInForm = FormShowsCustomerData && innerDc.ActiveDialog?.Id == _form.Id;
        return isInForm && !await IsProvenAsync(innerDc.Context, cancellationToken)
            ? await innerDc.BeginDialogAsync(nameof(IdentityDialog), new IdentityRequest(_purposeId), cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private Task<DialogTurnResult> ProveStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.ProveAsync(_purposeId, Need, cancellationToken);

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (
            stepContext.Result is not ProvenIdentity proven
            || await BeginAsync(stepContext.Context, proven, cancellationToken) is not { } draft
        )
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        stepContext.MakeJobKey();
        return await stepContext.BeginDialogAsync(_form.Id, draft, cancellationToken);
    }

    /// <summary>The customer may have taken a day over the form; then the proof is asked for again.</summary>
    private Task<DialogTurnResult> ProveAgainStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        stepContext.Values[DraftName] = stepContext.Result;
        return stepContext.ProveAsync(_purposeId, IdentityNeed.Normal, cancellationToken);
    }

    private async Task<DialogTurnResult> DoStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is not ProvenIdentity proven)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var isRepeated = !stepContext.Values.TryAdd("tried", true);
        var job = new TransactionJob(proven.CustomerNumber, (Draft)stepContext.Values[DraftName], stepContext.KeyOfJob(), isRepeated);
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
