using CustomerBot.Backend;
using CustomerBot.Dialogs.Identity;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Changes the delivery address: fresh proof of identity, form, old beside new, the change, and 24 hours to undo it.</summary>
internal sealed class AddressDialog(ICustomers customers, AddressForm form, TransactionParts parts)
    : TransactionDialog(nameof(AddressDialog), PurposeId, form.Dialog, parts)
{
    public const string PurposeId = "address-change";

    /// <summary>How long the company takes a change back.</summary>
    public static readonly TimeSpan UndoPeriod = TimeSpan.FromHours(24);

    /// <summary>Who holds a phone with the open chat must not send parcels elsewhere.</summary>
    protected override IdentityNeed Need => IdentityNeed.Fresh;

    /// <summary>The customer types it; the old address is shown to a proven customer only.</summary>
    protected override bool FormShowsCustomerData => false;

    protected override async Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken)
    {
        var address = AddressParts.AddressOf(job.Draft);
        var receipt = await customers.ChangeAddressAsync(job.Customer, address, job.Key, cancellationToken);
        var text = Texts.AddressDone.With(receipt.Number, Moments.Name(receipt.At + UndoPeriod));
        await turnContext.SayAsync(text, [Texts.UndoAddress], cancellationToken);
        return receipt;
    }

    protected override string Explain(BackendRefusal reason) =>
        reason switch
        {
            BackendRefusal.AlreadyDone => Texts.AddressSame, // from another tab, or there was nothing to change
            BackendRefusal.InvalidAddress or BackendRefusal.Invalid => Texts.AddressInvalid,
            _ => Texts.JobRefused,
        };
}
