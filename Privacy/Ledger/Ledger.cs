using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>
/// The append-only record of what the bot did with personal data. No entry names a person: it carries a pseudonym that is stored under the
/// person's key and dies with it.
/// </summary>
public sealed class Ledger
{
    private readonly LedgerChain _chain;
    private readonly LedgerTraces _traces;
    private readonly LedgerVerification _verification;
    private readonly LedgerExport _export;
    private readonly TextArchive _texts;

    internal Ledger(LedgerChain chain, LedgerTraces traces, LedgerVerification verification, LedgerExport export, TextArchive texts)
    {
        _chain = chain;
        _traces = traces;
        _verification = verification;
        _export = export;
        _texts = texts;
    }

    /// <summary>Records what happened with a person's data, durable on return. Details are ids, hashes and counts, never content.</summary>
    public async Task RecordAsync(
        LedgerEvent what,
        DataSubject subject,
        string purposeId,
        IReadOnlyDictionary<string, string> details,
        CancellationToken cancellationToken
    ) => await AppendAsync(what, subject, purposeId, details, cancellationToken);

    /// <summary>Records that staff looked at documents of a purpose, of whatever persons, durable on return.</summary>
    public Task RecordStaffAccessAsync(string purposeId, int documents, CancellationToken cancellationToken) =>
        _chain.AppendAsync(
            LedgerDraft.OfStore(
                LedgerEvent.StaffAccess,
                ("purpose", purposeId),
                ("documents", documents.ToString(CultureInfo.InvariantCulture))
            ),
            cancellationToken
        );

    /// <summary>Proves the whole chain. <paramref name="progress"/> is told the number of entries checked so far.</summary>
    public Task<LedgerReport> VerifyAsync(IProgress<long>? progress, CancellationToken cancellationToken) =>
        _verification.RunAsync(progress, cancellationToken);

    /// <summary>Writes all entries and checkpoints as JSON lines that an auditor can check with the public key in the first line.</summary>
    public Task ExportAsync(Stream destination, CancellationToken cancellationToken) => _export.WriteAsync(destination, cancellationToken);

    /// <summary>The text that was shown, by the hash an entry carries; null if none is kept.</summary>
    public Task<string?> FindTextAsync(string hash, CancellationToken cancellationToken) => _texts.FindAsync(hash, cancellationToken);

    internal Task<string> KeepTextAsync(string text, CancellationToken cancellationToken) => _texts.KeepAsync(text, cancellationToken);

    internal Task<string> ExistingPseudonymAsync(DataSubject subject, CancellationToken cancellationToken) =>
        _traces.ExistingAsync(subject, cancellationToken);

    internal Task<LedgerEntry> AppendAsync(LedgerDraft draft, CancellationToken cancellationToken) =>
        _chain.AppendAsync(draft, cancellationToken);

    internal async Task<LedgerEntry> AppendAsync(
        LedgerEvent what,
        DataSubject subject,
        string purposeId,
        IReadOnlyDictionary<string, string> details,
        CancellationToken cancellationToken
    )
    {
        var pseudonym = await _traces.PseudonymAsync(subject, cancellationToken);
        var entry = await _chain.AppendAsync(new(what, pseudonym, purposeId, details), cancellationToken);
        await _traces.AddAsync(subject, entry, cancellationToken);
        return entry;
    }
}
