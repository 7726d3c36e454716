using System.Text.Json;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>
/// Remembers the declared storage periods. When one was shortened, what was stored before is deleted earlier too; when one was
/// lengthened, it goes on the day that people were told.
/// </summary>
internal sealed class RetentionPeriods(SystemRecords system, IRecordStore records, Declarations declarations, TimeProvider clock)
{
    private const string RecordKey = "retention-periods";
    private const string Kind = "retention-state";

    /// <summary>What this process stores carries the new period already.</summary>
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var stored = await system.ReadAsync(RecordKey, cancellationToken);
        var before = stored is null ? [] : JsonSerializer.Deserialize(stored.Content, PrivacyJson.Default.DictionaryStringTimeSpan) ?? [];
        var now = declarations.Purposes.ToDictionary(purpose => purpose.Id, purpose => purpose.DeleteAfter);
        foreach (var (purposeId, period) in now)
        {
            if (before.TryGetValue(purposeId, out var old) && old > period)
            {
                await ShortenAsync(purposeId, old, period, cancellationToken);
            }
        }

        if (before.Count != now.Count || now.Any(period => before.GetValueOrDefault(period.Key) != period.Value))
        {
            await WriteAsync(now, stored?.ETag ?? "", cancellationToken);
        }
    }

    private async Task ShortenAsync(string purposeId, TimeSpan old, TimeSpan period, CancellationToken cancellationToken)
    {
        await foreach (var record in records.ByKindAsync(purposeId, null, cancellationToken))
        {
            if (record.ExpiresAt is not { } end || (end >= _startedAt + period && end <= clock.GetUtcNow() + period))
            {
                continue; // never ends, or was stored since this process started
            }

            var sooner = new RecordChange.Put(record.Key, record.Owner, record.Kind, end - (old - period), record.Content, record.ETag);
            try
            {
                await records.WriteAsync([sooner], cancellationToken);
            }
            catch (RecordConflictException)
            {
                // Stored anew meanwhile, and so with the new period.
            }
        }
    }

    private async Task WriteAsync(Dictionary<string, TimeSpan> periods, string ifMatch, CancellationToken cancellationToken)
    {
        try
        {
            var content = JsonSerializer.SerializeToUtf8Bytes(periods, PrivacyJson.Default.DictionaryStringTimeSpan);
            await system.WriteAsync([new(RecordKey, Kind, content, ifMatch)], cancellationToken);
        }
        catch (RecordConflictException)
        {
            // Another node follows the same declarations.
        }
    }
}
