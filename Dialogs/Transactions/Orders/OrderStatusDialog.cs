using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Dialogs.Transactions.Orders;

/// <summary>Tells how far an order is, with the link to the parcel. Only the customer's own orders, and only while the identity is proven.</summary>
internal sealed class OrderStatusDialog : ComponentDialog
{
    public const string PurposeId = "order-status";

    private readonly IOrders _orders;
    private readonly ProvenIdentities _identities;

    public OrderStatusDialog(IOrders orders, ProvenIdentities identities, IdentityDialog identity, SideQuestions sideQuestions)
        : base(nameof(OrderStatusDialog))
    {
        _orders = orders;
        _identities = identities;
        AddDialog(new BackendWaterfall(ProveStepAsync, ChooseStepAsync, ShowStepAsync));
        BackendWaterfall.AddRetryQuestions(this, sideQuestions);
        AddDialog(identity);
        AddDialog(
            new OwnChoice(identities, ListAsync).Question(
                nameof(OwnChoice),
                sideQuestions,
                new(() => Texts.OrderQuestion, () => Texts.OrderOlder, () => Texts.OrderUnclear, () => Texts.OrderUnknown)
            )
        );
    }

    private static Task<DialogTurnResult> ProveStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        stepContext.ProveAsync(PurposeId, IdentityNeed.Normal, cancellationToken);

    private async Task<DialogTurnResult> ChooseStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (stepContext.Result is not ProvenIdentity identity)
        {
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var own = await _orders.OfCustomerAsync(identity.CustomerNumber, cancellationToken);
        switch (own.Count)
        {
            case 0:
                await stepContext.Context.SayAsync(Texts.OrdersNone, [Texts.Human], cancellationToken);
                return await stepContext.EndDialogAsync(null, cancellationToken);
            case 1:
                return await stepContext.NextAsync(own[0].Number, cancellationToken);
            default:
                return await stepContext.BeginDialogAsync(nameof(OwnChoice), null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> ShowStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var turnContext = stepContext.Context;
        if (stepContext.Result is Question.Back)
        {
            await turnContext.SayAsync(Texts.CancelDone, cancellationToken);
            return await stepContext.EndDialogAsync(null, cancellationToken);
        }

        var identity = await _identities.CurrentAsync(turnContext.Subject(), turnContext.ConversationId(), cancellationToken);
        if (identity is null || stepContext.Result is OwnChoice.Lapsed)
        {
            await turnContext.SayAsync(Texts.IdentityLapsed, cancellationToken);
            return await stepContext.ReplaceDialogAsync(nameof(BackendWaterfall), null, cancellationToken);
        }

        var order = await _orders.FindAsync(identity.CustomerNumber, (string)stepContext.Result, cancellationToken);
        if (order is null)
        {
            await turnContext.SayAsync(Texts.OrderUnknown, [Texts.Human], cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(OrderTexts.Status(order), cancellationToken);
        }

        return await stepContext.EndDialogAsync(null, cancellationToken);
    }

    private async Task<IReadOnlyList<OwnThing>> ListAsync(CustomerNumber number, CancellationToken cancellationToken)
    {
        var own = await _orders.OfCustomerAsync(number, cancellationToken);
        return [.. own.Select(order => new OwnThing(order.Number, OrderTexts.Label(order)))];
    }
}
