namespace CustomerBot.Dialogs.Transactions;

/// <summary>What is kept of a finished job: the company's number and the time, nothing that it was about.</summary>
internal sealed record Receipt(string ReceiptNumber, DateTimeOffset ReceivedAt);
