using CustomerBot.Backend;
using CustomerBot.Cards;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Cancellation;

/// <summary>Takes the cancellation of a running contract (§ 312k BGB), without an offer to stay.</summary>
internal sealed class CancellationDialog(IContracts contracts, CancellationForm form, StatutoryParts parts)
    : StatutoryDialog(nameof(CancellationDialog), PurposeId, form.Dialog, parts)
{
    private const string PurposeId = "cancellation";

    protected override string Start => Texts.CancellationStart;

    protected override Task<JobReceipt> DeclareAsync(Draft draft, string key, CancellationToken cancellationToken) =>
        contracts.DeclareCancellationAsync(CancellationForm.DeclarationOf(draft), key, cancellationToken);

    protected override Activity Acknowledge(Draft draft, JobReceipt receipt)
    {
        var (content, email) = (CancellationForm.Content(draft), draft[DeclarationFields.EmailKey]);
        return Message.With(Texts.CancellationDone.With(Moments.Name(receipt.At), receipt.Number, content, email));
    }
}
