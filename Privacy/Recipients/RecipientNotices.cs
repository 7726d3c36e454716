using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// Sees to it that recipients hear of erasures, rectifications and limits (GDPR Art. 19): one task per recipient, with its due date, and
/// the person can ask who was told. After an erasure the task lies under the number of the receipt, with reference numbers only.
/// </summary>
public sealed class RecipientNotices
{
    internal const string Purpose = "recipient-notice";

    /// <summary>The law says "without undue delay"; German courts take two weeks for the utmost (§ 121 BGB).</summary>
    private static readonly TimeSpan _timeToTell = TimeSpan.FromDays(14);

    private readonly Declarations _declarations;
    private readonly DeclaredStore _store;
    private readonly SubjectRecords _records;
    private readonly LedgerChain _chain;
    private readonly TimeProvider _clock;

    internal RecipientNotices(Declarations declarations, DeclaredStore store, SubjectRecords records, LedgerChain chain, TimeProvider clock)
    {
        _declarations = declarations;
        _store = store;
        _records = records;
        _chain = chain;
        _clock = clock;
    }

    /// <summary>All tasks, the one due first at the front.</summary>
    public async Task<IReadOnlyList<RecipientNotice>> AllAsync(CancellationToken cancellationToken)
    {
        var found = new List<RecipientNotice>();
        await foreach (var document in _store.ListAsync(Purpose, PrivacyJson.Default.RecipientNotice, cancellationToken))
        {
            found.Add(document.Content);
        }

        return [.. found.OrderBy(notice => notice.DueAt).ThenBy(notice => notice.Number, StringComparer.Ordinal)];
    }

    /// <summary>What recipients were or will be told of a person's data, newest first (Art. 19 sentence 2).</summary>
    public async Task<IReadOnlyList<RecipientNotice>> OfAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var found = new List<RecipientNotice>();
        await foreach (var document in _records.ListAsync(subject, Purpose, cancellationToken))
        {
            found.Add(JsonSerializer.Deserialize(document.Json, PrivacyJson.Default.RecipientNotice)!);
        }

        return [.. found.OrderByDescending(notice => notice.CreatedAt)];
    }

    /// <summary>Records what was done, or why it is impossible; null when there is no open task with this number.</summary>
    public async Task<RecipientNotice?> CloseAsync(string number, string outcome, CancellationToken cancellationToken)
    {
        var listed = (await AllAsync(cancellationToken)).FirstOrDefault(notice => notice.Number == number);
        if (
            listed is null
            || await _store.ReadAsync(AddressOf(listed), PrivacyJson.Default.RecipientNotice, cancellationToken)
                is not { Content.ClosedAt: null } current
        )
        {
            return null;
        }

        var closed = current.Content with { ClosedAt = _clock.GetUtcNow(), Outcome = outcome };
        await PutAsync(closed, current.ETag, cancellationToken);
        await NoteAsync(LedgerEvent.RecipientTold, closed, cancellationToken);
        return closed;
    }

    /// <summary>Makes a task for each declared recipient of what is stored of the person; durable on return.</summary>
    /// <param name="subject">Whose data.</param>
    /// <param name="kind">What is to be told.</param>
    /// <param name="request">Number of the request or receipt.</param>
    /// <param name="purposeId">The purpose it is about; null for all.</param>
    /// <param name="cancellationToken">Stops between two tasks.</param>
    internal async Task<IReadOnlyList<RecipientNotice>> RaiseAsync(
        DataSubject subject,
        RecipientNoticeKind kind,
        string request,
        string? purposeId,
        CancellationToken cancellationToken
    )
    {
        var owner = kind == RecipientNoticeKind.Erasure ? DataSubject.ForRequest(request) : subject;
        var stored = await _records.PurposesAsync(subject, cancellationToken);
        var recipients = _declarations
            .Purposes.Where(purpose => stored.Contains(purpose.Id) && (purposeId ?? purpose.Id) == purpose.Id)
            .SelectMany(purpose => purpose.Recipients, (purpose, recipient) => (Purpose: purpose, Recipient: recipient))
            .GroupBy(entry => entry.Recipient.For("de"), StringComparer.Ordinal);
        var notices = new List<RecipientNotice>();
        foreach (var recipient in recipients)
        {
            var purposes = recipient.Select(entry => entry.Purpose).ToList();
            var name = recipient.First().Recipient;
            var now = _clock.GetUtcNow();
            var notice = new RecipientNotice
            {
                Number = ReceiptNumber.Next('N'),
                Kind = kind,
                Request = request,
                PurposeIds = [.. purposes.Select(purpose => purpose.Id)],
                Recipient = name.Languages.ToDictionary(language => language, name.For, StringComparer.Ordinal),
                References = await ReferencesAsync(subject, purposes, cancellationToken),
                CreatedAt = now,
                DueAt = now + _timeToTell,
                Person = owner.Parts,
            };
            await NoteAsync(LedgerEvent.RecipientToTell, notice, cancellationToken);
            await PutAsync(notice, "", cancellationToken);
            notices.Add(notice);
        }

        return notices;
    }

    private async Task<IReadOnlyList<string>> ReferencesAsync(
        DataSubject subject,
        IReadOnlyList<Purpose> purposes,
        CancellationToken cancellationToken
    )
    {
        var references = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var purpose in purposes.Where(purpose => purpose.Fields.Values.Any(field => field.IsReference)))
        {
            await foreach (var document in _records.ListAsync(subject, purpose.Id, cancellationToken))
            {
                using var json = JsonDocument.Parse(document.Json);
                var values = json
                    .RootElement.EnumerateObject()
                    .Where(member => purpose.Fields.GetValueOrDefault(member.Name)?.IsReference == true)
                    .Where(member => member.Value.ValueKind == JsonValueKind.String)
                    .Select(member => member.Value.GetString()!);
                references.UnionWith(values);
            }
        }

        return [.. references];
    }

    private Task<IReadOnlyList<string>> PutAsync(RecipientNotice notice, string ifMatch, CancellationToken cancellationToken) =>
        _store.WriteAsync(
            new DocumentBatch().Put(AddressOf(notice), notice, PrivacyJson.Default.RecipientNotice, ifMatch),
            cancellationToken
        );

    /// <summary>Without a pseudonym: after an erasure nothing may lead back to the person.</summary>
    private Task<LedgerEntry> NoteAsync(LedgerEvent what, RecipientNotice notice, CancellationToken cancellationToken) =>
        _chain.AppendAsync(
            LedgerDraft.OfStore(what, ("number", notice.Number), ("request", notice.Request), ("kind", $"{notice.Kind}")),
            cancellationToken
        );

    private static DocumentAddress AddressOf(RecipientNotice notice) => new(Purpose, DataSubject.FromParts(notice.Person), notice.Number);
}
