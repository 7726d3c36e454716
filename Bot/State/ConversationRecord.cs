using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Privacy;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.State;

/// <summary>The document of the conversation whose turn is running, as read at the start of the turn and written at its end.</summary>
internal sealed class ConversationRecord(DocumentAddress address, StoredDocument<ConversationDocument>? stored)
{
    /// <summary>A channel repeats an activity within seconds; eight turns reach further back than that and keep the document small.</summary>
    private const int TurnsKept = 8;

    /// <summary>
    /// What dialogs hold and what was last said in them is personal, so it goes long before the conversation's history: a day's pause
    /// loses nothing, and nobody comes back to a form after two (GDPR Art. 5(1)(e)).
    /// </summary>
    private static readonly TimeSpan s_life = TimeSpan.FromDays(2);

    public DocumentAddress Address { get; } = address;

    private readonly ConversationDocument _document = Copy(stored?.Content);

    /// <summary>Number of the incident if the conversation was there but did not open; this record takes its place.</summary>
    public string? Incident { get; init; }

    /// <summary>Whether there is anything new to write.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The version that was read; empty when there was none, so that two first turns on two nodes cannot both win.</summary>
    public string ETag { get; private set; } = stored?.ETag ?? "";

    /// <summary>The replies that were given to this activity before, or null when it is new.</summary>
    public IReadOnlyList<Activity>? RepliesTo(string? activityId)
    {
        var turn = string.IsNullOrEmpty(activityId) ? null : _document.Turns.FirstOrDefault(turn => turn.ActivityId == activityId);
        return turn?.Replies.Select(reply => ActivityJson.Deserialize(reply)).ToList();
    }

    public bool TryGetState(string storageKey, out JsonElement value) => _document.State.TryGetValue(storageKey, out value);

    public void SetState(string storageKey, JsonElement value)
    {
        _document.State[storageKey] = value;
        IsChanged = true;
    }

    public void RemoveState(string storageKey) => IsChanged |= _document.State.Remove(storageKey);

    public void Remember(string? activityId, IEnumerable<Activity> replies)
    {
        if (string.IsNullOrEmpty(activityId))
        {
            return;
        }

        IsChanged = true;
        _document.Turns.Add(new AnsweredTurn(activityId, [.. replies.Select(ActivityJson.ToElement)]));
        if (_document.Turns.Count > TurnsKept)
        {
            _document.Turns.RemoveRange(0, _document.Turns.Count - TurnsKept);
        }
    }

    /// <summary>Writes the record. An erasure in this very turn counts: what it took away is not written again.</summary>
    /// <exception cref="DocumentConflictException">Another node answered a turn of the same conversation.</exception>
    public async Task SaveAsync(DeclaredStore store, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(store, cancellationToken);
        }
        catch (DocumentConflictException)
        {
            var current = await store.ReadAsync(Address, ConversationJson.Default.ConversationDocument, cancellationToken);
            if (current is not null && !IsAsLoaded(current.Content))
            {
                throw;
            }

            // An erasure gives the subject a new key: of one purpose, the record is as it was under a new version; of all, it is gone.
            ETag = current?.ETag ?? "";
            if (current is null)
            {
                _document.Turns.RemoveRange(0, Math.Max(0, _document.Turns.Count - 1));
            }

            await WriteAsync(store, cancellationToken);
        }
    }

    private async Task WriteAsync(DeclaredStore store, CancellationToken cancellationToken)
    {
        var batch = new DocumentBatch().Put(Address, _document, ConversationJson.Default.ConversationDocument, ETag, s_life);
        var etags = await store.WriteAsync(batch, cancellationToken);
        ETag = etags[0];
    }

    private bool IsAsLoaded(ConversationDocument current) =>
        stored is not null
        && current.Turns.Select(turn => turn.ActivityId).SequenceEqual(stored.Content.Turns.Select(turn => turn.ActivityId))
        && current.State.Count == stored.Content.State.Count
        && current.State.All(entry =>
            stored.Content.State.TryGetValue(entry.Key, out var value) && JsonElement.DeepEquals(value, entry.Value)
        );

    private static ConversationDocument Copy(ConversationDocument? document) =>
        document is null ? new() : new() { State = new(document.State), Turns = [.. document.Turns] };
}
