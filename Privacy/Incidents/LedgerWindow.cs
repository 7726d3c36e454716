namespace CustomerBot.Privacy;

/// <summary>Reads the ledger for one time. What was changed in it is counted and passed over: whoever broke in may have done it.</summary>
internal sealed class LedgerWindow(SystemRecords records)
{
    public async Task<LedgerFindings> ReadAsync(AffectedQuery query, Func<string, bool> isAsked, CancellationToken cancellationToken)
    {
        var findings = new LedgerFindings(query, isAsked);
        using var key = await records.HoldKeyAsync(cancellationToken);
        if (key is null)
        {
            return findings;
        }

        await foreach (var record in records.ListSealedAsync(LedgerRecords.EntryKind, null, cancellationToken))
        {
            try
            {
                findings.Add(LedgerCodec.Decode(records.Open(record, key.Key)));
            }
            catch (Exception exception) when (exception is UnreadableDocumentException or InvalidDataException)
            {
                findings.AddUnreadable();
            }
        }

        return findings;
    }
}
