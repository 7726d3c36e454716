using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>The blobs that decide whether a batch counts: one conditional write from running to committed is the whole commit.</summary>
internal sealed class Transactions(BlobContainerClient container)
{
    public const string Prefix = "t/";

    /// <summary>A batch that is older than this belongs to a node that died; anybody may abort it.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task<ETag> BeginAsync(string id, IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        await WriteAsync(id, new(TransactionState.Running, keys), null, cancellationToken) ?? (await ReadAsync(id, cancellationToken)).ETag; // nobody else uses the name: our answer was lost, not our write

    /// <summary>True when the batch counts; false when somebody aborted it before.</summary>
    public async Task<bool> TryCommitAsync(string id, IReadOnlyList<string> keys, ETag running, CancellationToken cancellationToken) =>
        await WriteAsync(id, new(TransactionState.Committed, keys), running, cancellationToken) is not null
        || (await ReadAsync(id, cancellationToken)).State?.Outcome == TransactionState.Committed; // our answer was lost, not our write

    /// <summary>After every record of the batch was put in its final form.</summary>
    public Task EndAsync(string id, CancellationToken cancellationToken) =>
        Client(id).DeleteIfExistsAsync(cancellationToken: cancellationToken);

    /// <summary>The outcome, null while it is open. A batch of a node that died is aborted first.</summary>
    public async Task<string?> OutcomeAsync(string id, CancellationToken cancellationToken)
    {
        var (state, etag, age) = await ReadAsync(id, cancellationToken);
        if (state is null)
        {
            return TransactionState.Aborted; // ended: whoever sees its traces reads the record again first
        }

        if (state.Outcome != TransactionState.Running)
        {
            return state.Outcome;
        }

        return
            age > _patience && await WriteAsync(id, state with { Outcome = TransactionState.Aborted }, etag, cancellationToken) is not null
            ? TransactionState.Aborted
            : null;
    }

    public async Task<(TransactionState? State, ETag ETag, TimeSpan Age)> ReadAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var response = await Client(id).DownloadContentAsync(cancellationToken);
            var details = response.Value.Details;
            // Both times come from the service, so no clock of a node matters.
            var now = response.GetRawResponse().Headers.Date ?? details.LastModified;
            return (
                JsonSerializer.Deserialize(response.Value.Content, BlobJson.Default.TransactionState),
                details.ETag,
                now - details.LastModified
            );
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return (null, default, default);
        }
    }

    private async Task<ETag?> WriteAsync(string id, TransactionState state, ETag? expected, CancellationToken cancellationToken)
    {
        var conditions = expected is { } etag ? new BlobRequestConditions { IfMatch = etag } : new() { IfNoneMatch = ETag.All };
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(state, BlobJson.Default.TransactionState));
        try
        {
            var written = await Client(id).UploadAsync(content, new BlobUploadOptions { Conditions = conditions }, cancellationToken);
            return written.Value.ETag;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return null;
        }
    }

    private BlobClient Client(string id) => container.GetBlobClient(Prefix + id);
}
