using CustomerBot.Backend;
using CustomerBot.Cards;
using CustomerBot.Dialogs.Forms;
using Microsoft.Bot.Schema;
using Draft = System.Collections.Generic.Dictionary<string, string>;

namespace CustomerBot.Dialogs.Transactions.Withdrawal;

/// <summary>Takes the withdrawal from a contract (§ 356a BGB): order, name, address for the receipt, and no reason.</summary>
internal sealed class WithdrawalDialog(IContracts contracts, StatutoryParts parts)
    : StatutoryDialog(nameof(WithdrawalDialog), PurposeId, Form(parts), parts)
{
    private const string PurposeId = "withdrawal";
    private const string Order = "order";

    protected override string Start => Texts.WithdrawalStart;

    protected override Task<JobReceipt> DeclareAsync(Draft draft, string key, CancellationToken cancellationToken)
    {
        var (name, email) = (draft[DeclarationFields.NameKey], draft[DeclarationFields.EmailKey]);
        var declaration = new WithdrawalDeclaration(name, draft[Order], email, null, Languages.OfTurn);
        return contracts.DeclareWithdrawalAsync(declaration, key, cancellationToken);
    }

    protected override Activity Acknowledge(Draft draft, JobReceipt receipt)
    {
        var order = Texts.FormLine.With(Texts.WithdrawalOrderLabel, draft[Order]);
        var name = Texts.FormLine.With(Texts.CallbackNameLabel, draft[DeclarationFields.NameKey]);
        var email = draft[DeclarationFields.EmailKey];
        return Message.With(
            Texts.WithdrawalDone.With(Moments.Name(receipt.At), receipt.Number, $"{order}\n{name}", email),
            Texts.RegisterReturn,
            Texts.Human
        );
    }

    private static FormDialog Form(StatutoryParts parts) =>
        new(
            nameof(Form),
            new(nameof(Texts.WithdrawalSummary), nameof(Texts.WithdrawalConfirm)),
            parts.SideQuestions,
            new FormField(Order)
            {
                Label = () => Texts.WithdrawalOrderLabel,
                Ask = () => Texts.WithdrawalOrder,
                Read = ContractReference.Read,
                Unclear = () => Texts.WithdrawalOrderUnclear,
                Why = () => Texts.WithdrawalOrderWhy,
            },
            DeclarationFields.Name,
            DeclarationFields.Email
        )
        {
            Known = DeclarationFields.KnownTo(parts.Known),
        };
}
