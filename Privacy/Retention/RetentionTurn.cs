using System.Security.Cryptography;
using System.Text.Json;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Whose turn it is to run retention. A node that dies in the middle loses its turn after a while.</summary>
internal sealed class RetentionTurn(SystemRecords records, TimeProvider clock)
{
    private const string RecordKey = "retention-state";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly string _self = RandomNumberGenerator.GetHexString(16, lowercase: true);

    public async Task<bool> TryTakeAsync(CancellationToken cancellationToken)
    {
        var (state, etag) = await ReadAsync(cancellationToken);
        return (state.RunsUntil <= clock.GetUtcNow() || state.Runner == _self)
            && await TryWriteAsync(state with { Runner = _self, RunsUntil = clock.GetUtcNow() + _patience }, etag, cancellationToken);
    }

    public async Task RenewAsync(CancellationToken cancellationToken) => await TryTakeAsync(cancellationToken);

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var (state, etag) = await ReadAsync(cancellationToken);
        if (state.Runner == _self)
        {
            var now = clock.GetUtcNow();
            await TryWriteAsync(state with { RunsUntil = now, FinishedAt = now }, etag, cancellationToken);
        }
    }

    public async Task<DateTimeOffset?> LastRunAsync(CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).State.FinishedAt;

    private async Task<(RetentionState State, string ETag)> ReadAsync(CancellationToken cancellationToken) =>
        await records.ReadAsync(RecordKey, cancellationToken) is { } record
            ? (JsonSerializer.Deserialize(record.Content, PrivacyJson.Default.RetentionState)!, record.ETag)
            : (new("", default, null), "");

    private async Task<bool> TryWriteAsync(RetentionState state, string ifMatch, CancellationToken cancellationToken)
    {
        try
        {
            var content = JsonSerializer.SerializeToUtf8Bytes(state, PrivacyJson.Default.RetentionState);
            await records.WriteAsync([new(RecordKey, RecordKey, content, ifMatch)], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }
}
