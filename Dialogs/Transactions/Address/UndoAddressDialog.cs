using CustomerBot.Backend;
using CustomerBot.Dialogs.Identity;
using Microsoft.Bot.Builder;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>Takes the last change of address back, for 24 hours.</summary>
internal sealed class UndoAddressDialog(ICustomers customers, LastAddressChange lastChange, TransactionParts parts)
    : TransactionDialog(
        nameof(UndoAddressDialog),
        AddressDialog.PurposeId,
        UndoAddressQuestion.Create(lastChange, parts.SideQuestions),
        parts
    )
{
    protected override IdentityNeed Need => IdentityNeed.Fresh;

    /// <summary>The question names the reference and the time, not the address.</summary>
    protected override bool FormShowsCustomerData => false;

    protected override async Task<bool> CanBeginAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await lastChange.FindAsync(turnContext, cancellationToken) is not null)
        {
            return true;
        }

        await turnContext.SayAsync(Texts.UndoAddressNothing, [Texts.ChangeAddress, Texts.Human], cancellationToken);
        return false;
    }

    protected override async Task<Draft?> ConfirmedAsync(ITurnContext turnContext, object? answer, CancellationToken cancellationToken)
    {
        if (answer is UndoAddressQuestion.Confirmed)
        {
            return [];
        }

        await turnContext.SayAsync(Texts.UndoAddressKept, cancellationToken);
        return null;
    }

    /// <summary>The number of the change is the key: one change is undone once, from whatever tab. Its receipt stays the last one.</summary>
    protected override async Task<JobReceipt?> DoAsync(ITurnContext turnContext, TransactionJob job, CancellationToken cancellationToken)
    {
        if (await lastChange.FindAsync(turnContext, cancellationToken) is not { } change)
        {
            throw new BackendRefusedException(BackendRefusal.TooLate);
        }

        var key = $"undo-{change.ReceiptNumber}";
        var undone = await customers.UndoAddressChangeAsync(job.Customer, change.ReceiptNumber, key, cancellationToken);
        await turnContext.SayAsync(Texts.UndoAddressDone.With(undone.Number), cancellationToken);
        return null;
    }

    protected override string Explain(BackendRefusal reason) =>
        reason switch
        {
            BackendRefusal.TooLate => Texts.UndoAddressTooLate,
            BackendRefusal.AlreadyDone => Texts.UndoAddressAlready,
            _ => Texts.JobRefused,
        };
}
