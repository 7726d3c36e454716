namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>What the customer is told once the request is stored.</summary>
/// <param name="ConsentProof">Number of the consent it rests on.</param>
/// <param name="DeletedAfter">How long it is kept.</param>
internal sealed record CallbackReceipt(string ConsentProof, TimeSpan DeletedAfter);
