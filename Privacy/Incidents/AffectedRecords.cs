using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using CustomerBot.Storage;

namespace CustomerBot.Privacy;

/// <summary>
/// Goes through all owners of records, one after the other. Of a person's documents it opens the link to the ledger and, if asked, those
/// of purposes that hold a way to reach the person; of these it reads no other field.
/// </summary>
internal sealed class AffectedRecords(
    IRecordStore records,
    StoreGate gate,
    SubjectKeyRing ring,
    DocumentCodec codec,
    Declarations declarations
)
{
    /// <summary>Under a customer number the company has an address on file.</summary>
    private static readonly string[] _customerNumbers = ["customerNumber", "customer"];

    /// <summary>Every owner, also those who are not affected.</summary>
    public async IAsyncEnumerable<AffectedOwner> ListAsync(
        AffectedQuery query,
        Func<string, bool> isAsked,
        bool withContacts,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var system = (await gate.OpenAsync(cancellationToken)).System;
        foreach (var kind in (await records.CountAsync(default, cancellationToken)).Where(count => SubjectKeyRing.IsKeyKind(count.Kind)))
        {
            await foreach (var record in records.ByKindAsync(kind.Kind, null, cancellationToken))
            {
                if (record.Owner != system)
                {
                    yield return await LookAsync(record.Owner, query, isAsked, withContacts, cancellationToken);
                }
            }
        }
    }

    private async Task<AffectedOwner> LookAsync(
        string owner,
        AffectedQuery query,
        Func<string, bool> isAsked,
        bool withContacts,
        CancellationToken cancellationToken
    )
    {
        var all = new List<StoredRecord>();
        await foreach (var record in records.ByOwnerAsync(owner, cancellationToken))
        {
            if (!SubjectKeyRing.IsKeyKind(record.Kind))
            {
                all.Add(record);
            }
        }

        using var key = await ring.FindAsync(owner, cancellationToken);
        var trace = key is null ? null : Trace(all, key);
        var wasThere = trace is { Entries: [var first, ..] } && TimeOf(first) <= query.To;
        var hits = all.Where(record => isAsked(record.Kind)).Where(record => wasThere || WrittenAt(record) <= query.To).ToList();
        var person = new AffectedPerson(
            trace?.Pseudonym ?? owner,
            hits.GroupBy(record => record.Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()),
            hits.Exists(record => WrittenAt(record) <= query.To),
            withContacts && hits.Count > 0 && key is not null ? [.. all.SelectMany(record => Contacts(record, key)).Distinct()] : []
        );
        return new(trace?.Pseudonym, person);
    }

    /// <summary>A document lives for the declared time after it was last written, so its end tells when that was; unknown is never too early.</summary>
    private DateTimeOffset WrittenAt(StoredRecord record) =>
        declarations.Purposes.FirstOrDefault(purpose => purpose.Id == record.Kind) is { } declared && record.ExpiresAt is { } end
            ? end - declared.DeleteAfter
            : DateTimeOffset.MinValue;

    private LedgerTrace? Trace(List<StoredRecord> all, HeldKey key)
    {
        foreach (var record in all.Where(record => record.Kind == ConsentLedger.ProofPurpose))
        {
            if (Open(record, key, (name, json) => name == LedgerTraces.Name ? Parse(json) : null) is { } trace)
            {
                return trace;
            }
        }

        return null;
    }

    private static LedgerTrace? Parse(ReadOnlyMemory<byte> json) => JsonSerializer.Deserialize(json.Span, PrivacyJson.Default.LedgerTrace);

    /// <summary>"number time event purpose".</summary>
    private static DateTimeOffset TimeOf(string entry) =>
        DateTimeOffset.Parse(entry.Split(' ')[1], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private List<ContactDetail> Contacts(StoredRecord record, HeldKey key)
    {
        var fields = declarations
            .Purposes.FirstOrDefault(purpose => purpose.Id == record.Kind)
            ?.Fields.Values.Where(field => field.Category == "contact" || _customerNumbers.Contains(field.Name))
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        return fields is { Count: > 0 } ? Open(record, key, (_, json) => ReadStrings(json, fields)) ?? [] : [];
    }

    private static List<ContactDetail> ReadStrings(ReadOnlyMemory<byte> json, HashSet<string> fields)
    {
        var found = new List<ContactDetail>();
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = fields.Contains(reader.GetString()!);
            var field = isWanted ? reader.GetString()! : "";
            reader.Read();
            if (isWanted && reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } value)
            {
                found.Add(new(field, value));
            }

            reader.Skip();
        }

        return found;
    }

    /// <summary>Null for what does not open: a changed document is no reason to leave the person out.</summary>
    private T? Open<T>(StoredRecord record, HeldKey key, Func<string, ReadOnlyMemory<byte>, T?> read)
        where T : class
    {
        try
        {
            var frame = codec.OpenFrame(record, key.Key);
            var (name, json) = DocumentFrame.Split(frame);
            var result = read(name, json);
            CryptographicOperations.ZeroMemory(frame);
            return result;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
