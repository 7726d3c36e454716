using CustomerBot.Backend;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Identity;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>What every transaction of a proven customer needs.</summary>
internal sealed record TransactionParts(
    IdentityDialog Identity,
    ProvenIdentities Identities,
    Receipts Receipts,
    SideQuestions SideQuestions
);
