using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Identity;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>What every declaration that the law opens to everybody needs.</summary>
internal sealed record StatutoryParts(
    PurposeNotices Notices,
    Receipts Receipts,
    HumanContact Human,
    KnownCustomer Known,
    SideQuestions SideQuestions
);
