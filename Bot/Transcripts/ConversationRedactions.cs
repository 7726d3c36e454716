using System.Security.Cryptography;
using CustomerBot.Bot.State;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using Microsoft.Extensions.Caching.Memory;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Opens the redactor of a conversation. Placeholder numbers are stored, hashed; known values stay in memory, no longer than a proven
/// identity lives.
/// </summary>
internal sealed class ConversationRedactions(Redactor redactor, DeclaredStore store) : IDisposable
{
    private const int PseudonymKeyLength = 32;
    private const int MostConversations = 10_000;

    private static readonly TimeSpan _knownFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostConversations });

    /// <summary>Runs work with the conversation's redactor and remembers the numbers it gave.</summary>
    public async Task UseAsync(
        ConversationKey key,
        DataSubject subject,
        Func<ConversationRedaction, Task> work,
        CancellationToken cancellationToken
    )
    {
        var address = new DocumentAddress(TranscriptPurpose.Id, subject, $"placeholders/{key.ChannelId}/{key.ConversationId}");
        var stored = await store.ReadAsync(address, TranscriptJson.Default.TranscriptMemory, cancellationToken);
        var memory = stored?.Content ?? new(RandomNumberGenerator.GetBytes(PseudonymKeyLength), new Dictionary<string, int>());
        var placeholders = new PlaceholderMap(memory.PseudonymKey, memory.Placeholders);
        await work(new ConversationRedaction(redactor, placeholders, KnownIn(key), memory.PseudonymKey));
        if (stored is null || placeholders.Numbers.Count != memory.Placeholders.Count)
        {
            var changed = memory with { Placeholders = placeholders.Numbers };
            var batch = new DocumentBatch().Put(address, changed, TranscriptJson.Default.TranscriptMemory);
            await store.WriteAsync(batch, cancellationToken);
        }
    }

    /// <summary>What a conversation has proven or typed so far.</summary>
    public KnownValues KnownIn(ConversationKey key) =>
        _known.GetOrCreate(
            key.StorageKey,
            entry =>
            {
                entry.SetSize(1).SetSlidingExpiration(_knownFor);
                return new KnownValues();
            }
        )!;

    public void Dispose() => _known.Dispose();
}
