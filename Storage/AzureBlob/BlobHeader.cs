namespace CustomerBot.Storage.AzureBlob;

/// <summary>
/// Head of a record's blob. While a batch is under way it also holds what the batch will make of the record: the transaction's blob alone
/// decides whether that counts. Without a pending version under a transaction the record will be deleted.
/// </summary>
internal sealed record BlobHeader(BlobVersion? Committed, string? Transaction = null, BlobVersion? Pending = null);
