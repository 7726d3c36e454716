using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Takes requests that people must look at, and keeps their due dates (GDPR Art. 12(3)).</summary>
public sealed class DataSubjectRequests
{
    internal const string Purpose = "data-subject-request";

    private const int MonthsToAnswer = 1;
    private const int MonthsOfExtension = 2;

    private readonly DeclaredStore _store;
    private readonly SubjectRecords _records;
    private readonly Ledger _ledger;
    private readonly RecipientNotices _notices;
    private readonly TimeProvider _clock;

    internal DataSubjectRequests(DeclaredStore store, SubjectRecords records, Ledger ledger, RecipientNotices notices, TimeProvider clock)
    {
        _store = store;
        _records = records;
        _ledger = ledger;
        _notices = notices;
        _clock = clock;
    }

    /// <summary>Stores a request; durable on return.</summary>
    /// <param name="subject">Who asks.</param>
    /// <param name="wish">What is asked for.</param>
    /// <param name="language">Language to answer in.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public async Task<DataSubjectRequest> TakeAsync(
        DataSubject subject,
        RequestWish wish,
        string language,
        CancellationToken cancellationToken
    )
    {
        var now = _clock.GetUtcNow();
        var request = new DataSubjectRequest
        {
            Number = ReceiptNumber.Next('R'),
            Kind = wish.Kind,
            PurposeId = wish.PurposeId,
            Wish = wish.Text,
            Contact = wish.Contact,
            Language = language,
            ReceivedAt = now,
            DueAt = now.AddMonths(MonthsToAnswer),
            Person = subject.Parts,
        };
        await NoteAsync(LedgerEvent.RequestReceived, request, cancellationToken);
        await PutAsync(request, "", cancellationToken);
        return request;
    }

    /// <summary>The person's own requests, newest first.</summary>
    public async Task<IReadOnlyList<DataSubjectRequest>> OfAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var found = new List<DataSubjectRequest>();
        await foreach (var document in _records.ListAsync(subject, Purpose, cancellationToken))
        {
            found.Add(Read(document));
        }

        return [.. found.OrderByDescending(request => request.ReceivedAt)];
    }

    /// <summary>All requests, the one due first at the front.</summary>
    public async Task<IReadOnlyList<DataSubjectRequest>> AllAsync(CancellationToken cancellationToken)
    {
        var found = new List<DataSubjectRequest>();
        await foreach (var document in _store.ListAsync(Purpose, PrivacyJson.Default.DataSubjectRequest, cancellationToken))
        {
            found.Add(document.Content);
        }

        return [.. found.OrderBy(request => request.DueAt)];
    }

    /// <summary>
    /// Records that it was done, and how; of a rectification the recipients are to be told (Art. 19). Null when there is no open request
    /// with this number.
    /// </summary>
    public async Task<DataSubjectRequest?> CloseAsync(string number, string outcome, CancellationToken cancellationToken)
    {
        var closed = await EndAsync(number, outcome, cancellationToken);
        if (closed is { Kind: RequestKind.Rectification })
        {
            var subject = DataSubject.FromParts(closed.Person);
            await _notices.RaiseAsync(subject, RecipientNoticeKind.Rectification, number, closed.PurposeId, cancellationToken);
        }

        return closed;
    }

    /// <summary>Records that nothing was changed, and why (Art. 12(4)); null when there is no open request with this number.</summary>
    public Task<DataSubjectRequest?> DeclineAsync(string number, string reason, CancellationToken cancellationToken) =>
        EndAsync(number, reason, cancellationToken);

    /// <summary>Takes two more months, once, for a reason that the person is told; null when there is no open request with this number.</summary>
    public Task<DataSubjectRequest?> ExtendAsync(string number, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(
            number,
            LedgerEvent.RequestExtended,
            request =>
                request.ExtendedBecause is null
                    ? request with
                    {
                        DueAt = request.ReceivedAt.AddMonths(MonthsToAnswer + MonthsOfExtension),
                        ExtendedBecause = reason,
                    }
                    : request,
            cancellationToken
        );

    private Task<DataSubjectRequest?> EndAsync(string number, string outcome, CancellationToken cancellationToken) =>
        ChangeAsync(
            number,
            LedgerEvent.RequestClosed,
            request => request with { ClosedAt = _clock.GetUtcNow(), Outcome = outcome },
            cancellationToken
        );

    private async Task<DataSubjectRequest?> ChangeAsync(
        string number,
        LedgerEvent what,
        Func<DataSubjectRequest, DataSubjectRequest> change,
        CancellationToken cancellationToken
    )
    {
        var listed = (await AllAsync(cancellationToken)).FirstOrDefault(request => request.Number == number);
        if (
            listed is null
            || await _store.ReadAsync(AddressOf(listed), PrivacyJson.Default.DataSubjectRequest, cancellationToken)
                is not { Content.ClosedAt: null } current
        )
        {
            return null;
        }

        var changed = change(current.Content);
        if (changed != current.Content)
        {
            await PutAsync(changed, current.ETag, cancellationToken);
            await NoteAsync(what, changed, cancellationToken);
        }

        return changed;
    }

    private Task<IReadOnlyList<string>> PutAsync(DataSubjectRequest request, string ifMatch, CancellationToken cancellationToken) =>
        _store.WriteAsync(
            new DocumentBatch().Put(AddressOf(request), request, PrivacyJson.Default.DataSubjectRequest, ifMatch),
            cancellationToken
        );

    private Task NoteAsync(LedgerEvent what, DataSubjectRequest request, CancellationToken cancellationToken)
    {
        var details = new Dictionary<string, string> { ["number"] = request.Number, ["kind"] = $"{request.Kind}" };
        return _ledger.RecordAsync(what, DataSubject.FromParts(request.Person), request.PurposeId ?? "", details, cancellationToken);
    }

    private static DataSubjectRequest Read(SubjectDocument document) =>
        JsonSerializer.Deserialize(document.Json, PrivacyJson.Default.DataSubjectRequest)!;

    private static DocumentAddress AddressOf(DataSubjectRequest request) =>
        new(Purpose, DataSubject.FromParts(request.Person), request.Number);
}
