using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>
/// Finds out whom a data breach concerns (GDPR Art. 33, 34), from what is stored and from the ledger, which keeps that it was done. Also
/// who restricted the use of their data must be told, so restrictions do not count here (Art. 6(1)(c)).
/// </summary>
public sealed class IncidentExamination
{
    private readonly AffectedRecords _records;
    private readonly LedgerWindow _window;
    private readonly LedgerChain _chain;
    private readonly Declarations _declarations;

    internal IncidentExamination(AffectedRecords records, LedgerWindow window, LedgerChain chain, Declarations declarations)
    {
        _records = records;
        _window = window;
        _chain = chain;
        _declarations = declarations;
    }

    /// <summary>Counts the affected persons.</summary>
    /// <param name="query">What somebody may have had access to.</param>
    /// <param name="tell">Is told of each affected person with contacts as soon as found; null to count only, then no contact is read.</param>
    /// <param name="cancellationToken">Stops between two persons.</param>
    public async Task<AffectedReport> RunAsync(
        AffectedQuery query,
        Func<AffectedPerson, CancellationToken, Task>? tell,
        CancellationToken cancellationToken
    )
    {
        var tally = new AffectedTally(_declarations);
        var findings = await _window.ReadAsync(query, purposeId => IsAsked(query, purposeId), cancellationToken);
        var owners = _records.ListAsync(query, purposeId => IsAsked(query, purposeId), tell is not null, cancellationToken);
        await foreach (var owner in owners)
        {
            findings.Found(owner.LedgerPseudonym);
            if (owner.Person.Records.Count > 0)
            {
                tally.Add(owner.Person);
                await (tell?.Invoke(owner.Person, cancellationToken) ?? Task.CompletedTask);
            }
        }

        var report = new AffectedReport(
            ReceiptNumber.Next('I'),
            query,
            tally.Certain,
            tally.Possible,
            findings.Gone,
            tally.Purposes,
            findings.Events,
            findings.Unreadable
        );
        await NoteAsync(report, tell is not null, cancellationToken);
        return report;
    }

    /// <summary>Without any wish all purposes are meant, also those that are declared no more.</summary>
    private bool IsAsked(AffectedQuery query, string purposeId) =>
        (query.PurposeId is null || query.PurposeId == purposeId)
        && (
            query.Category is null
            || _declarations.Purposes.Any(purpose =>
                purpose.Id == purposeId && purpose.Fields.Values.Any(field => field.Category == query.Category)
            )
        );

    private Task<LedgerEntry> NoteAsync(AffectedReport report, bool withContacts, CancellationToken cancellationToken) =>
        _chain.AppendAsync(
            LedgerDraft.OfStore(
                LedgerEvent.IncidentExamined,
                ("number", report.Number),
                ("from", report.Query.From.ToString("O", CultureInfo.InvariantCulture)),
                ("to", report.Query.To.ToString("O", CultureInfo.InvariantCulture)),
                ("purpose", report.Query.PurposeId ?? ""),
                ("dataKind", report.Query.Category ?? ""),
                ("certain", report.Certain.ToString(CultureInfo.InvariantCulture)),
                ("possible", report.Possible.ToString(CultureInfo.InvariantCulture)),
                ("gone", report.Gone.ToString(CultureInfo.InvariantCulture)),
                ("contacts", withContacts ? "read" : "notRead")
            ),
            cancellationToken
        );
}
