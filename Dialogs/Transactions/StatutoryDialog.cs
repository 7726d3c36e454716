using CustomerBot.Backend;
using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// A declaration that the law lets everybody make in two labelled steps (§ 356a, § 312k BGB): no sign-in, nothing in between that
/// could change a mind, and a receipt with content, date and time at once.
/// </summary>
internal abstract class StatutoryDialog : ComponentDialog
{
    private readonly string _purposeId;
    private readonly string _formId;
    private readonly StatutoryParts _parts;

    protected StatutoryDialog(string dialogId, string purposeId, FormDialog form, StatutoryParts parts)
        : base(dialogId)
    {
        _purposeId = purposeId;
        _formId = form.Id;
        _parts = parts;
        AddDialog(new BackendWaterfall(AskStepAsync, DeclareStepAsync) { DoesJob = true });
        BackendWaterfall.AddRetryQuestions(this, parts.SideQuestions);
        AddDialog(form);
    }

    /// <summary>What is going to happen.</summary>
    protected abstract string Start { get; }

    /// <summary>Hands the declaration to the company; the same key is the same declaration.</summary>
    /// <exception cref="BackendRefusedException">The company does not take it here; the other ways are named then.</exception>
    protected abstract Task<JobReceipt> DeclareAsync(Draft draft, string key, CancellationToken cancellationToken);

    /// <summary>The receipt with content, date and time.</summary>
    protected abstract Activity Acknowledge(Draft draft, JobReceipt receipt);

    private async Task<DialogTurnResult> AskStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        await stepContext.Context.SayAsync(Start, cancellationToken);
        await _parts.Notices.SendIfNewAsync(stepContext.Context, _purposeId, cancellationToken);
        return await stepContext.BeginDialogAsync(_formId, new Draft(), cancellationToken);
    }

    private async Task<DialogTurnResult> DeclareStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var draft = (Draft)stepContext.Result;
        try
        {
            var receipt = await DeclareAsync(draft, JobKey.OfDeclaration(stepContext.Context, _purposeId, draft), cancellationToken);
            await _parts.Receipts.KeepAsync(stepContext.Context.Subject(), _purposeId, receipt, cancellationToken);
            await stepContext.Context.SendActivityAsync(Acknowledge(draft, receipt), cancellationToken);
        }
        catch (BackendRefusedException)
        {
            await stepContext.Context.SendActivityAsync(_parts.Human.Message(Texts.DeclarationRefused), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }
}
