using System.Security.Cryptography;
using CustomerBot.Bot.State;
using CustomerBot.Privacy;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>Opens the redactor of a conversation. Placeholder numbers are stored, hashed.</summary>
internal sealed class ConversationRedactions(Redactor redactor, DeclaredStore store)
{
    private const int PseudonymKeyLength = 32;

    /// <summary>Runs work with the conversation's redactor and remembers the numbers it gave.</summary>
    public async Task UseAsync(
        ConversationKey key,
        DataSubject subject,
        KnownValues known,
        Func<ConversationRedaction, Task> work,
        CancellationToken cancellationToken
    )
    {
        var address = new DocumentAddress(TranscriptPurpose.Id, subject, $"placeholders/{key.ChannelId}/{key.ConversationId}");
        var stored = await store.ReadAsync(address, TranscriptJson.Default.TranscriptMemory, cancellationToken);
        var memory = stored?.Content ?? new(RandomNumberGenerator.GetBytes(PseudonymKeyLength), new Dictionary<string, int>());
        var placeholders = new PlaceholderMap(memory.PseudonymKey, memory.Placeholders);
        await work(new ConversationRedaction(redactor, placeholders, known, memory.PseudonymKey));
        if (stored is null || placeholders.Numbers.Count != memory.Placeholders.Count)
        {
            var changed = memory with { Placeholders = placeholders.Numbers };
            var batch = new DocumentBatch().Put(address, changed, TranscriptJson.Default.TranscriptMemory);
            await store.WriteAsync(batch, cancellationToken);
        }
    }
}
