using System.Globalization;
using System.Security.Cryptography;

namespace CustomerBot.Privacy;

/// <summary>Gives each person a random pseudonym for the ledger and remembers, under the person's key, which entries are about them.</summary>
internal sealed class LedgerTraces(DeclaredStore store)
{
    /// <summary>Enough for an export; a person with more has the newest listed.</summary>
    private const int MostEntries = 200;

    /// <summary>Name of the document.</summary>
    public const string Name = "ledger";

    public static DocumentAddress AddressOf(DataSubject subject) => new(ConsentLedger.ProofPurpose, subject, Name);

    public async Task<string> PseudonymAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await FindAsync(subject, cancellationToken) is { } found)
            {
                return found.Content.Pseudonym;
            }

            var trace = new LedgerTrace(RandomNumberGenerator.GetHexString(32, lowercase: true), []);
            if (await TryPutAsync(subject, trace, "", cancellationToken))
            {
                return trace.Pseudonym;
            }
        }
    }

    public async Task AddAsync(DataSubject subject, LedgerEntry entry, CancellationToken cancellationToken)
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.Number} {entry.At:O} {entry.Content.Event} {entry.Content.Purpose}"
        );
        while (await FindAsync(subject, cancellationToken) is { } found)
        {
            var entries = found.Content.Entries.Append(line).TakeLast(MostEntries).ToList();
            if (await TryPutAsync(subject, found.Content with { Entries = entries }, found.ETag, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>The person's pseudonym, without making one.</summary>
    public async Task<string> ExistingAsync(DataSubject subject, CancellationToken cancellationToken) =>
        (await FindAsync(subject, cancellationToken))?.Content.Pseudonym ?? "";

    private Task<StoredDocument<LedgerTrace>?> FindAsync(DataSubject subject, CancellationToken cancellationToken) =>
        store.ReadAsync(AddressOf(subject), PrivacyJson.Default.LedgerTrace, cancellationToken);

    private async Task<bool> TryPutAsync(DataSubject subject, LedgerTrace trace, string ifMatch, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new DocumentBatch().Put(AddressOf(subject), trace, PrivacyJson.Default.LedgerTrace, ifMatch);
            await store.WriteAsync(batch, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }
}
