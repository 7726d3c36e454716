using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Transactions.Address;

/// <summary>The last change of address in this chat, as long as the company takes it back.</summary>
internal sealed class LastAddressChange(Receipts receipts, TimeProvider clock)
{
    public async Task<Receipt?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await receipts.LastAsync(turnContext.Subject(), AddressDialog.PurposeId, cancellationToken) is { } receipt
        && clock.GetUtcNow() - receipt.ReceivedAt <= AddressDialog.UndoPeriod
            ? receipt
            : null;
}
