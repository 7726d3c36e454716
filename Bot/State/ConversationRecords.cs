using System.Collections.Concurrent;
using CustomerBot.Bot.Hosting;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.State;

/// <summary>
/// The records of the turns that are running. One turn at a time per conversation, so the conversation's key names one record:
/// that is how <see cref="ConversationStorage"/>, which the Bot Framework calls with keys only, finds the record of its turn.
/// </summary>
internal sealed class ConversationRecords(DeclaredStore store, ILogger<ConversationRecords> logger)
{
    /// <summary>The purpose under which state and replies are declared.</summary>
    public const string Purpose = "conversation";

    private readonly ConcurrentDictionary<string, ConversationRecord> _running = new(StringComparer.Ordinal);

    public async Task<ConversationRecord> OpenAsync(ConversationKey key, DataSubject subject, CancellationToken cancellationToken)
    {
        var address = new DocumentAddress(Purpose, subject, $"state/{key.ChannelId}/{key.ConversationId}");
        var record = await ReadAsync(address, cancellationToken);
        _running[key.StorageKey] = record;
        return record;
    }

    public ConversationRecord? Find(string storageKey) => _running.GetValueOrDefault(storageKey);

    public void Close(ConversationKey key) => _running.TryRemove(key.StorageKey, out _);

    private async Task<ConversationRecord> ReadAsync(DocumentAddress address, CancellationToken cancellationToken)
    {
        try
        {
            return new(address, await store.ReadAsync(address, ConversationJson.Default.ConversationDocument, cancellationToken));
        }
        catch (UnreadableDocumentException exception) when (!exception.IsKey && exception.Purpose == Purpose)
        {
            var incident = Incident.NewNumber();
            Log.ConversationUnreadable(logger, incident, ExceptionTrace.Of(exception));
            await store.WriteAsync(new DocumentBatch().Delete(address), cancellationToken);
            return new(address, null) { Incident = incident };
        }
    }
}
