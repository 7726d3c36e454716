namespace CustomerBot.Dialogs.Transactions.Callback;

/// <summary>What the customer is told once the wish is handed over or stored.</summary>
/// <param name="Number">The company's number; null where the wish is kept here until staff read it.</param>
/// <param name="ConsentProof">Number of the consent it rests on.</param>
/// <param name="DeletedAfter">How long the bot keeps what it stored.</param>
internal sealed record CallbackReceipt(string? Number, string ConsentProof, TimeSpan DeletedAfter);
