using System.Globalization;

namespace CustomerBot.Privacy;

/// <summary>
/// Ends the processing (GDPR Art. 28(3)(g)): hands over or not, deletes every record, destroys every key and states it. It cannot be undone.
/// </summary>
public sealed class InstallationEnd
{
    private readonly EverythingExport _export;
    private readonly EverythingDeletion _deletion;
    private readonly Ledger _ledger;
    private readonly EndCertificates _certificates;
    private readonly Declarations _declarations;

    internal InstallationEnd(
        EverythingExport export,
        EverythingDeletion deletion,
        Ledger ledger,
        EndCertificates certificates,
        Declarations declarations
    )
    {
        _export = export;
        _deletion = deletion;
        _ledger = ledger;
        _certificates = certificates;
        _declarations = declarations;
    }

    /// <summary>Secrets of the vault that this room uses.</summary>
    public static IReadOnlyList<string> Secrets { get; } = [Pseudonyms.SecretName, LedgerSigner.SecretName];

    /// <summary>Writes everything that is stored to a ZIP file. Nothing is deleted yet.</summary>
    /// <returns>How many documents it holds, and how many could not be opened.</returns>
    public Task<(long Documents, long Unreadable)> ExportAsync(
        Stream destination,
        IProgress<long>? progress,
        CancellationToken cancellationToken
    ) => _export.WriteAsync(destination, progress, cancellationToken);

    /// <summary>How many records of each kind are stored now.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellationToken) =>
        _deletion.CountAsync(cancellationToken);

    /// <summary>Writes the ledger with its last entry, then deletes everything.</summary>
    /// <param name="returned">The file that <see cref="ExportAsync"/> wrote, safe on its disk; null when nothing is handed over.</param>
    /// <param name="ledger">Where the ledger goes; it names nobody, and the certificate is proven with it.</param>
    /// <param name="secrets">Names of all secrets in the vault, <see cref="Secrets"/> and those of others.</param>
    /// <param name="cancellationToken">Stops between two steps; what is left can be ended again.</param>
    public async Task<EndCertificate> RunAsync(
        ReturnedFile? returned,
        Stream ledger,
        IEnumerable<string> secrets,
        CancellationToken cancellationToken
    )
    {
        var number = ReceiptNumber.Next('E');
        var choice = returned is null ? EndChoice.Deleted : EndChoice.Returned;
        var records = await _deletion.CountAsync(cancellationToken);
        var details = records.Select(count => (count.Key, count.Value.ToString(CultureInfo.InvariantCulture)));
        var last = await _ledger.AppendAsync(
            LedgerDraft.OfStore(LedgerEvent.InstallationEnded, [("number", number), ("choice", $"{choice}"), .. details]),
            cancellationToken
        );
        var persons = await PersonsAsync(cancellationToken);
        await _ledger.ExportAsync(ledger, cancellationToken);
        await ledger.FlushAsync(cancellationToken);
        if (ledger is FileStream file)
        {
            RandomAccess.FlushToDisk(file.SafeFileHandle); // before anything is deleted
        }

        await _deletion.DeleteRecordsAsync(cancellationToken);
        var keys = await _deletion.DestroyKeysAsync(secrets, cancellationToken);
        return await _certificates.SignAsync(
            new()
            {
                Number = number,
                Controller = _declarations.Controller.Name,
                BegunAt = last.At,
                EndedAt = _deletion.Now,
                Choice = choice,
                Returned = returned,
                Persons = persons,
                Records = new SortedDictionary<string, long>(records.ToDictionary(), StringComparer.Ordinal),
                Keys = keys,
                LedgerEntries = last.Number,
                LedgerHead = Convert.ToHexStringLower(LedgerCodec.Link(last).Hash),
                PublicKey = "",
            },
            cancellationToken
        );
    }

    /// <summary>Each has one key; one more belongs to the ledger, which was just written.</summary>
    private async Task<long> PersonsAsync(CancellationToken cancellationToken) =>
        (await _deletion.CountAsync(cancellationToken)).Where(count => SubjectKeyRing.IsKeyKind(count.Key)).Sum(count => count.Value) - 1;
}
