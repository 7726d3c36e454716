using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>
/// Empty blobs whose names say which records an owner or a kind has and which are due on a day. A name is written before its record, so none
/// is ever missing; one whose record went or changed is passed over by readers and removed when it is old.
/// </summary>
internal sealed class BlobIndex(BlobContainerClient container)
{
    private const int Parallel = 32;
    private const int MostRemembered = 100_000;

    /// <summary>Names this young may belong to a batch that is under way, or be remembered by a node as written.</summary>
    private static readonly TimeSpan _removableAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan _rememberedFor = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _written = new(StringComparer.Ordinal);

    public static string OwnerPrefix(string owner) => $"o/{owner}/";

    public static string KindPrefix(string kind) => $"k/{Uri.EscapeDataString(kind)}/";

    /// <summary>All days in order; a record is listed under the day its time ends.</summary>
    public static string DayPrefix => "e/";

    public async Task AddAsync(IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow();
        if (_written.Count > MostRemembered)
        {
            _written.Clear();
        }

        var missing = changes
            .OfType<RecordChange.Put>()
            .SelectMany(Names)
            .Where(name => !_written.TryGetValue(name, out var at) || at + _rememberedFor < now);
        await System.Threading.Tasks.Parallel.ForEachAsync(
            missing,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (name, token) =>
            {
                await container.GetBlobClient(name).UploadAsync(BinaryData.Empty, overwrite: true, token);
                _written[name] = now;
            }
        );
    }

    /// <summary>Names under a prefix in order, each with the record's key.</summary>
    public async IAsyncEnumerable<(BlobItem Item, string Key)> ListAsync(
        string prefix,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var options = new GetBlobsOptions { Prefix = prefix };
        await foreach (var item in container.GetBlobsAsync(options, cancellationToken))
        {
            yield return (item, item.Name[(item.Name.LastIndexOf('/') + 1)..]);
        }
    }

    /// <summary>Removes a name that led to nothing, unless it is young or was written again meanwhile.</summary>
    public async Task RemoveOldAsync(BlobItem item, CancellationToken cancellationToken)
    {
        if (item.Properties.LastModified is { } written && written + _removableAfter < TimeProvider.System.GetUtcNow())
        {
            try
            {
                var conditions = new BlobRequestConditions { IfMatch = item.Properties.ETag };
                await container.GetBlobClient(item.Name).DeleteIfExistsAsync(conditions: conditions, cancellationToken: cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.Status is 409 or 412)
            {
                // Written again: it leads somewhere now.
            }
        }
    }

    public static string DayName(DateTimeOffset day) => $"e/{day.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/";

    private static IEnumerable<string> Names(RecordChange.Put put)
    {
        yield return KindPrefix(put.Kind) + put.Key;
        if (put.Owner.Length > 0)
        {
            yield return OwnerPrefix(put.Owner) + put.Key;
        }

        if (put.ExpiresAt is { } end)
        {
            yield return DayName(end) + put.Key;
        }
    }
}
