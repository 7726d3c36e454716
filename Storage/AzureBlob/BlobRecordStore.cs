using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>Keeps each record in a blob of one container; batches over several records are all or none (see <see cref="BlobTransaction"/>).</summary>
internal sealed class BlobRecordStore : IRecordStore
{
    private const int Schema = 1;
    private const int MostAttempts = 5;

    private readonly BlobContainerClient _container;
    private readonly RecordBlobs _records;
    private readonly Transactions _transactions;
    private readonly BlobIndex _index;
    private readonly BlobReads _reads;
    private volatile Task? _ready;

    public BlobRecordStore(BlobContainerClient container)
    {
        _container = container;
        _records = new(container);
        _transactions = new(container);
        _index = new(container);
        _reads = new(container, _records, _transactions, _index);
    }

    public async Task<StoredRecord?> GetAsync(string key, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        return await _reads.GetAsync(key, cancellationToken);
    }

    public async Task<IReadOnlyList<StoredRecord>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        return await _reads.GetManyAsync(keys, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var transaction = new BlobTransaction(_records, _transactions, _index, changes);
            if (await transaction.TryRunAsync(cancellationToken) is { } etags)
            {
                return etags;
            }
        }

        throw new TimeoutException(
            "A batch of records was aborted again and again because it took too long. Check the health of the storage account."
        );
    }

    public async IAsyncEnumerable<StoredRecord> ByOwnerAsync(
        string owner,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await ReadyAsync(cancellationToken);
        await foreach (var record in _reads.ListAsync(BlobIndex.OwnerPrefix(owner), "", record => record.Owner == owner, cancellationToken))
        {
            yield return record;
        }
    }

    public async IAsyncEnumerable<StoredRecord> ByKindAsync(
        string kind,
        string? afterKey,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await ReadyAsync(cancellationToken);
        await foreach (
            var record in _reads.ListAsync(BlobIndex.KindPrefix(kind), afterKey ?? "", record => record.Kind == kind, cancellationToken)
        )
        {
            yield return record;
        }
    }

    public async Task<IReadOnlyList<StoredRecord>> ExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        return await _reads.ExpiredAsync(now, limit, cancellationToken);
    }

    public async Task<IReadOnlyList<RecordCount>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        return await _reads.CountAsync(now, cancellationToken);
    }

    /// <summary>Finishes what nodes that died left under way. Overwritten blobs leave no bytes that this account could still read.</summary>
    public async Task CompactAsync(CancellationToken cancellationToken)
    {
        await ReadyAsync(cancellationToken);
        await foreach (var item in _container.GetBlobsAsync(new GetBlobsOptions { Prefix = Transactions.Prefix }, cancellationToken))
        {
            await BlobTransaction.FinishOldAsync(item.Name[Transactions.Prefix.Length..], _records, _transactions, cancellationToken);
        }
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ready = _ready ??= PrepareAsync(CancellationToken.None);
        try
        {
            await ready.WaitAsync(cancellationToken);
        }
        catch when (ready.IsFaulted)
        {
            _ready = null; // a failure is not remembered
            throw;
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var blob = _container.GetBlobClient("schema");
        try
        {
            var text = Schema.ToString(CultureInfo.InvariantCulture);
            var options = new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } };
            await blob.UploadAsync(BinaryData.FromString(text), options, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            var found = int.Parse(
                (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString(),
                CultureInfo.InvariantCulture
            );
            if (found > Schema)
            {
                throw new InvalidOperationException(
                    $"The container was written by a newer version of the bot (schema {found}, this one knows {Schema}). Run that version, or restore a backup."
                );
            }
        }
    }
}
