using System.Runtime.CompilerServices;
using CustomerBot.Encryption;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>Everything stored of one subject, whoever stored it: found through the owner's pseudonym, not through a list of features.</summary>
internal sealed class SubjectRecords(IRecordStore records, Pseudonyms pseudonyms, Sealer sealer)
{
    private const int DeletionsPerBatch = 200;

    public async IAsyncEnumerable<SubjectDocument> ListAsync(
        DataSubject subject,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var owner = await pseudonyms.OwnerAsync(subject, cancellationToken);
        await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
        {
            var (name, json) = DocumentFrame.Split(sealer.Open(record.Content.Span));
            yield return new(record.Kind, name, record.ExpiresAt, json.ToArray());
        }
    }

    /// <summary>Deletes until a scan finds nothing more, so that a turn that writes meanwhile leaves nothing behind.</summary>
    public async Task<IReadOnlyDictionary<string, int>> EraseAsync(
        DataSubject subject,
        string? purposeId,
        CancellationToken cancellationToken
    )
    {
        var owner = await pseudonyms.OwnerAsync(subject, cancellationToken);
        var erased = new SortedDictionary<string, int>(StringComparer.Ordinal);
        List<StoredRecord> found;
        do
        {
            found = [];
            await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
            {
                if (purposeId is null || record.Kind == purposeId)
                {
                    found.Add(record);
                }
            }

            foreach (var together in found.Chunk(DeletionsPerBatch))
            {
                await records.WriteAsync([.. together.Select(record => new RecordChange.Delete(record.Key))], cancellationToken);
            }

            foreach (var record in found)
            {
                erased[record.Kind] = erased.GetValueOrDefault(record.Kind) + 1;
            }
        } while (found.Count > 0);

        return erased;
    }
}
