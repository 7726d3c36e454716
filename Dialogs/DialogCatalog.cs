using CustomerBot.Dialogs.Rights;
using CustomerBot.Dialogs.Transactions.Address;
using CustomerBot.Dialogs.Transactions.Callback;
using CustomerBot.Dialogs.Transactions.Cancellation;
using CustomerBot.Dialogs.Transactions.Invoice;
using CustomerBot.Dialogs.Transactions.Orders;
using CustomerBot.Dialogs.Transactions.Returns;
using CustomerBot.Dialogs.Transactions.Withdrawal;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs;

/// <summary>What customers can ask the bot to do: one line per dialog.</summary>
internal static class DialogCatalog
{
    public static readonly IReadOnlyList<OfferedDialog> Offers =
    [
        new("callback", nameof(Texts.RequestCallback), typeof(CallbackDialog)) { Phrases = OfferedPhrases.Callback },
        new("order-status", nameof(Texts.OrderStatus), typeof(OrderStatusDialog)) { Phrases = OfferedPhrases.OrderStatus },
        new("invoice-copy", nameof(Texts.InvoiceCopy), typeof(InvoiceDialog)) { Phrases = OfferedPhrases.InvoiceCopy },
        new("address-change", nameof(Texts.ChangeAddress), typeof(AddressDialog)) { Phrases = OfferedPhrases.ChangeAddress },
        new("address-undo", nameof(Texts.UndoAddress), typeof(UndoAddressDialog)) { Phrases = OfferedPhrases.UndoAddress },
        new("return", nameof(Texts.RegisterReturn), typeof(ReturnDialog)) { Phrases = OfferedPhrases.Return },
        new("order-cancel", nameof(Texts.CancelOrder), typeof(CancelOrderDialog)) { Phrases = OfferedPhrases.CancelOrder },
        new("withdrawal", nameof(Texts.WithdrawContract), typeof(WithdrawalDialog)),
        new("cancellation", nameof(Texts.CancelContracts), typeof(CancellationDialog)),
        new("my-data", nameof(Texts.MyData), typeof(RightsDialog)),
        new("erase-my-data", nameof(Texts.RightsErase), typeof(EraseDialog)),
        new("export-my-data", nameof(Texts.RightsDownload), typeof(ExportDialog)),
        new("correct-my-data", nameof(Texts.RightsCorrect), typeof(CorrectDialog)),
        new("restrict-my-data", nameof(Texts.RightsRestrict), typeof(RestrictDialog)),
        new("object", nameof(Texts.RightsObject), typeof(ObjectDialog)),
        new("lift-restriction", nameof(Texts.RightsLift), typeof(LiftDialog)),
        new("customer-copy", nameof(Texts.CustomerCopy), typeof(CustomerCopyDialog)),
        new("withdraw-consent", nameof(Texts.WithdrawConsent), typeof(WithdrawDialog)),
    ];

    /// <summary>The dialog that a whole message asks for, or null.</summary>
    public static OfferedDialog? AskedForBy(string text) => Offers.FirstOrDefault(offer => offer.IsAskedForBy(text));

    /// <summary>The dialog whose button was pressed or typed, or null.</summary>
    public static OfferedDialog? ByButton(string text) => Offers.FirstOrDefault(offer => ButtonWords.Are(text, offer.WordsName));

    /// <summary>The dialog for an action of the content, or null: content may be ahead of the program.</summary>
    public static OfferedDialog? ByAction(string? action) => Offers.FirstOrDefault(offer => offer.Action == action);
}
