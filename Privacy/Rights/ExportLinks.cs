using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// Links to download an export: random, stored as a hash only, good for <see cref="GoodFor"/> and for one download. A newer link of the
/// same person replaces the older one, and an erasure takes it along.
/// </summary>
public sealed class ExportLinks
{
    internal const string Purpose = "data-export";

    private const int SecretLength = 32;

    private readonly Declarations _declarations;
    private readonly DeclaredStore _store;
    private readonly SubjectRecords _records;
    private readonly SystemRecords _system;
    private readonly Ledger _ledger;

    internal ExportLinks(Declarations declarations, DeclaredStore store, SubjectRecords records, SystemRecords system, Ledger ledger)
    {
        _declarations = declarations;
        _store = store;
        _records = records;
        _system = system;
        _ledger = ledger;
    }

    /// <summary>How long a link is good for.</summary>
    public TimeSpan GoodFor => _declarations[Purpose].DeleteAfter;

    /// <summary>Makes a link; the result is the last part of its address and is known to nobody else.</summary>
    public async Task<string> CreateAsync(DataSubject subject, string language, CancellationToken cancellationToken)
    {
        await _ledger.RecordAsync(LedgerEvent.ExportLinkMade, subject, "", new Dictionary<string, string>(), cancellationToken);
        var owner = Encoding.ASCII.GetBytes(await _records.OwnerAsync(subject, cancellationToken));
        byte[] content = [.. RandomNumberGenerator.GetBytes(SecretLength), .. owner];
        var token = await _system.SealLooseAsync(Purpose, content, cancellationToken);
        var document = new ExportLinkDocument(HashOf(token), subject.Parts, language);
        var batch = new DocumentBatch().Put(AddressOf(subject), document, PrivacyJson.Default.ExportLinkDocument);
        await _store.WriteAsync(batch, cancellationToken);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Whether the link would lead somewhere; it stays good.</summary>
    public async Task<bool> IsGoodAsync(string link, CancellationToken cancellationToken) =>
        await FindAsync(link, cancellationToken) is not null;

    /// <summary>Uses the link up; null when it is unknown, used or too old. Of several at once exactly one gets the grant.</summary>
    public async Task<ExportGrant?> TakeAsync(string link, CancellationToken cancellationToken)
    {
        if (await FindAsync(link, cancellationToken) is not { } found)
        {
            return null;
        }

        var subject = DataSubject.FromParts(found.Person);
        var stored = await _store.ReadAsync(AddressOf(subject), PrivacyJson.Default.ExportLinkDocument, cancellationToken);
        if (stored is null || stored.Content.Link != found.Link)
        {
            return null;
        }

        try
        {
            await _store.WriteAsync(new DocumentBatch().Delete(AddressOf(subject), stored.ETag), cancellationToken);
            return new(subject, found.Language);
        }
        catch (DocumentConflictException)
        {
            return null; // somebody else was faster
        }
    }

    private async Task<ExportLinkDocument?> FindAsync(string link, CancellationToken cancellationToken)
    {
        var (owner, hash) = await OwnerAsync(link, cancellationToken);
        if (owner.Length == 0)
        {
            return null;
        }

        await foreach (var document in _records.ListOfOwnerAsync(owner, Purpose, cancellationToken))
        {
            var found = JsonSerializer.Deserialize(document.Json, PrivacyJson.Default.ExportLinkDocument)!;
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(found.Link), Encoding.ASCII.GetBytes(hash)))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A link carries, sealed, the pseudonym under which its person's records are found; a forged one opens to nothing.</summary>
    private async Task<(string Owner, string Hash)> OwnerAsync(string link, CancellationToken cancellationToken)
    {
        var token = Base64Url.IsValid(link) ? Base64Url.DecodeFromChars(link) : [];
        var content = await _system.OpenLooseAsync(Purpose, token, cancellationToken);
        return content is null ? ("", "") : (Encoding.ASCII.GetString(content.AsSpan(SecretLength)), HashOf(token));
    }

    private static string HashOf(byte[] token) => Convert.ToHexStringLower(SHA256.HashData(token));

    private static DocumentAddress AddressOf(DataSubject subject) => new(Purpose, subject, "link");
}
