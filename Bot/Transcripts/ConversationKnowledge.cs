using System.Text.Json;
using CustomerBot.Backend;
using CustomerBot.Bot.State;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Reads and keeps what a conversation knows of its people: sealed under their key, as long as the conversation, on whichever node the
/// next turn runs.
/// </summary>
internal sealed class ConversationKnowledge(DeclaredStore store, ProvenIdentities identities, ICustomers customers)
{
    /// <summary>What is stored, and its version; empty when nothing is. A document that does not open counts as none.</summary>
    public async Task<(KnownPeople People, string ETag)> ReadAsync(
        ConversationKey key,
        DataSubject subject,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var stored = await store.ReadAsync(AddressOf(key, subject), TranscriptJson.Default.KnownDocument, cancellationToken);
            return stored is null ? (KnownPeople.Nobody, "") : (stored.Content.Known, stored.ETag);
        }
        catch (UnreadableDocumentException exception) when (!exception.IsKey)
        {
            await store.WriteAsync(new DocumentBatch().Delete(AddressOf(key, subject)), cancellationToken);
            return (KnownPeople.Nobody, "");
        }
    }

    /// <summary>Adds what the state of the dialogs holds, and the proven customer as the company's systems know them.</summary>
    public async Task<KnownPeople> LearnAsync(
        KnownPeople people,
        ConversationKey key,
        DataSubject subject,
        JsonElement? state,
        CancellationToken cancellationToken
    )
    {
        var learned = state is { } typed ? people.With(KnownFromDialogs.Of(typed)) : people;
        var proven = await identities.CurrentAsync(subject, key.ConversationId, cancellationToken);
        if (proven is null || proven.CustomerNumber.Value == people.Proven)
        {
            return learned;
        }

        var customer = await customers.ByNumberAsync(proven.CustomerNumber, cancellationToken);
        return learned.With(customer is null ? [] : KnownFromBackend.Of(customer)) with { Proven = proven.CustomerNumber.Value };
    }

    /// <summary>Keeps it. An erasure in this very turn counts: what it took away is not written again.</summary>
    public async Task WriteAsync(
        ConversationKey key,
        DataSubject subject,
        KnownPeople people,
        string etag,
        CancellationToken cancellationToken
    )
    {
        var document = new KnownDocument(people);
        var batch = new DocumentBatch().Put(AddressOf(key, subject), document, TranscriptJson.Default.KnownDocument, etag);
        try
        {
            await store.WriteAsync(batch, cancellationToken);
        }
        catch (DocumentConflictException)
        {
            // Erased meanwhile. What this turn brought is known to this turn all the same.
        }
    }

    /// <summary>Consent was taken back: nothing needs to be known any more.</summary>
    public Task ForgetAsync(ConversationKey key, DataSubject subject, string etag, CancellationToken cancellationToken) =>
        etag.Length == 0 ? Task.CompletedTask : store.WriteAsync(new DocumentBatch().Delete(AddressOf(key, subject)), cancellationToken);

    private static DocumentAddress AddressOf(ConversationKey key, DataSubject subject) =>
        new(ConversationRecords.Purpose, subject, $"known/{key.ChannelId}/{key.ConversationId}");
}
