using CustomerBot.Backend;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Transactions.Returns;

/// <summary>The orders of the customer who is proven in this conversation; nobody else's can come out of it.</summary>
internal sealed class ProvenOrders(IOrders orders, ProvenIdentities identities)
{
    /// <summary>Those that fit, newest first; none without a proof.</summary>
    public async Task<IReadOnlyList<Order>> ThatAsync(ITurnContext turnContext, Func<Order, bool> fits, CancellationToken cancellationToken)
    {
        var proven = await identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        return proven is null ? [] : [.. (await orders.OfCustomerAsync(proven.CustomerNumber, cancellationToken)).Where(fits)];
    }
}
