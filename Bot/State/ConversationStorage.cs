using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.State;

/// <summary>
/// Hands the Bot Framework's state classes the record of the running turn. Nothing here reaches a disk: the turn's end does,
/// in one write together with the replies.
/// </summary>
internal sealed class ConversationStorage(ConversationRecords records) : IStorage
{
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (RecordOf(key).TryGetState(key, out var value))
            {
                found[key] = StateSerializer.Deserialize(value);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            RecordOf(key).SetState(key, StateSerializer.Serialize(value));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            RecordOf(key).RemoveState(key);
        }

        return Task.CompletedTask;
    }

    private ConversationRecord RecordOf(string key) =>
        records.Find(key)
        ?? throw new InvalidOperationException(
            "State was asked for outside a turn. Only the conversation's own turn may read or write it."
        );
}
