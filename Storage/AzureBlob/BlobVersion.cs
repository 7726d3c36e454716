namespace CustomerBot.Storage.AzureBlob;

/// <summary>One version of a record inside its blob; the content lies behind the header.</summary>
internal sealed record BlobVersion(string Owner, string Kind, DateTimeOffset? ExpiresAt, string ETag, int Length);
