using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>Reads and writes the blobs of records, always against the ETag that was read.</summary>
internal sealed class RecordBlobs(BlobContainerClient container)
{
    public const string Prefix = "r/";

    public async Task<RecordBlob> ReadAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var download = (await container.GetBlobClient(Prefix + key).DownloadContentAsync(cancellationToken)).Value;
            return RecordBlob.Parse(key, download.Content, download.Details.ETag);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return RecordBlob.Missing(key);
        }
    }

    /// <summary>Writes the blob, or deletes it when nothing is left in it; null when somebody else was faster.</summary>
    public async Task<RecordBlob?> TryWriteAsync(RecordBlob blob, CancellationToken cancellationToken)
    {
        var client = container.GetBlobClient(Prefix + blob.Key);
        // An empty ETag would be sent as an unconditional write, so "not there" has its own condition.
        var conditions = blob.ETag is { } etag ? new BlobRequestConditions { IfMatch = etag } : new() { IfNoneMatch = ETag.All };
        try
        {
            if (blob.Header is { Committed: null, Transaction: null })
            {
                await client.DeleteIfExistsAsync(conditions: blob.ETag is null ? null : conditions, cancellationToken: cancellationToken);
                return blob with { ETag = null };
            }

            var options = new BlobUploadOptions { Conditions = conditions, Metadata = Metadata(blob.Header.Committed) };
            var written = await client.UploadAsync(blob.Format(), options, cancellationToken);
            return blob with { ETag = written.Value.ETag };
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return await WasOursAsync(blob, cancellationToken);
        }
    }

    /// <summary>
    /// The client repeats a request whose answer was lost; the repetition then conflicts with what the first one wrote.
    /// Versions and transactions have names that nobody else uses, so the same header means that the write was ours.
    /// </summary>
    private async Task<RecordBlob?> WasOursAsync(RecordBlob blob, CancellationToken cancellationToken)
    {
        var now = await ReadAsync(blob.Key, cancellationToken);
        return now.Header == blob.Header && now.ETag is not null ? now : null;
    }

    private static Dictionary<string, string> Metadata(BlobVersion? version) =>
        version is null
            ? []
            : new()
            {
                ["kind"] = Uri.EscapeDataString(version.Kind),
                ["expires"] = version.ExpiresAt?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) ?? "never",
            };
}
