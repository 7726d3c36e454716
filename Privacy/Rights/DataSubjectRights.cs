using System.Globalization;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Access, portability and erasure over everything that is stored of one person (GDPR Art. 15, 17, 20).</summary>
public sealed class DataSubjectRights
{
    private readonly DataExport _export;
    private readonly SubjectRecords _records;
    private readonly Ledger _ledger;
    private readonly KeyEpochs _epochs;
    private readonly RecipientNotices _notices;

    internal DataSubjectRights(DataExport export, SubjectRecords records, Ledger ledger, KeyEpochs epochs, RecipientNotices notices)
    {
        _export = export;
        _records = records;
        _ledger = ledger;
        _epochs = epochs;
        _notices = notices;
    }

    /// <summary>Erases one purpose, or everything when <paramref name="purposeId"/> is null.</summary>
    public async Task<ErasureReceipt> EraseAsync(DataSubject subject, string? purposeId, CancellationToken cancellationToken)
    {
        var number = ReceiptNumber.Next('D');
        var notices = await _notices.RaiseAsync(subject, RecipientNoticeKind.Erasure, number, purposeId, cancellationToken);
        var pseudonym = await _ledger.ExistingPseudonymAsync(subject, cancellationToken);
        var key = await _records.KeyIdAsync(subject, cancellationToken);
        // Before anything goes: a restore must know of an erasure even if the process ends in the middle of it.
        await NoteAsync(LedgerEvent.ErasureBegun, pseudonym, purposeId, [("number", number), ("key", $"{key}")], cancellationToken);
        var erased = purposeId is null
            ? await _records.EraseAllAsync(subject, cancellationToken)
            : await _records.ErasePurposeAsync(subject, purposeId, cancellationToken);
        var counts = erased.Select(count => (count.Key, count.Value.ToString(CultureInfo.InvariantCulture)));
        var done = await NoteAsync(LedgerEvent.ErasureDone, pseudonym, purposeId, [("number", number), .. counts], cancellationToken);
        return new(number, done.At, erased, _epochs.OutOfBackupsBy, [.. notices.Select(notice => notice.Recipient)]);
    }

    /// <summary>All that is stored of the person, by purpose, with what each field is for.</summary>
    public async Task<JsonDocument> ExportAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await _export.WriteJsonAsync(subject, buffer, cancellationToken);
        return JsonDocument.Parse(buffer.ToArray());
    }

    private Task<LedgerEntry> NoteAsync(
        LedgerEvent what,
        string pseudonym,
        string? purposeId,
        IReadOnlyList<(string Name, string Value)> details,
        CancellationToken cancellationToken
    )
    {
        var named = details.ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
        return _ledger.AppendAsync(new(what, pseudonym, purposeId ?? "", named), cancellationToken);
    }
}
