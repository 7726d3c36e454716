using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Access, portability and erasure over everything that is stored of one person (GDPR Art. 15, 17, 20).</summary>
public sealed class DataSubjectRights
{
    private readonly Declarations _declarations;
    private readonly SubjectRecords _records;
    private readonly KeyEpochs _epochs;
    private readonly TimeProvider _clock;

    internal DataSubjectRights(Declarations declarations, SubjectRecords records, KeyEpochs epochs, TimeProvider clock)
    {
        _epochs = epochs;
        _declarations = declarations;
        _records = records;
        _clock = clock;
    }

    /// <summary>Erases one purpose, or everything when <paramref name="purposeId"/> is null.</summary>
    public async Task<ErasureReceipt> EraseAsync(DataSubject subject, string? purposeId, CancellationToken cancellationToken)
    {
        var erased = purposeId is null
            ? await _records.EraseAllAsync(subject, cancellationToken)
            : await _records.ErasePurposeAsync(subject, purposeId, cancellationToken);
        return new(ReceiptNumber.Next('D'), _clock.GetUtcNow(), erased, _epochs.OutOfBackupsBy);
    }

    /// <summary>All that is stored of the person, by purpose, with what each field is for.</summary>
    public async Task<JsonDocument> ExportAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var documents = new List<SubjectDocument>();
        await foreach (var document in _records.ListAsync(subject, cancellationToken))
        {
            documents.Add(document);
        }

        using var buffer = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            new SubjectExport(_declarations).Write(writer, documents, _clock.GetUtcNow());
        }

        return JsonDocument.Parse(buffer.ToArray());
    }
}
