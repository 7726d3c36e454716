using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>
/// What the ledger says about a time: what happened, and whom it knew before the end and still after the beginning. A pseudonym has 16
/// bytes, so that millions of persons fit in memory.
/// </summary>
internal sealed class LedgerFindings(AffectedQuery query, Func<string, bool> isAsked)
{
    private readonly Dictionary<Guid, bool> _known = [];
    private readonly SortedDictionary<string, int> _events = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Events => _events;

    public int Unreadable { get; private set; }

    /// <summary>Whom the ledger knew then and who was not found in the store.</summary>
    public int Gone => _known.Count(person => person.Value);

    /// <summary>Entries come in the order of their time.</summary>
    public void Add(LedgerEntry entry)
    {
        if (entry.At >= query.From && entry.At <= query.To)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName($"{entry.Content.Event}");
            _events[name] = _events.GetValueOrDefault(name) + 1;
        }

        if (isAsked(entry.Content.Purpose) && Guid.TryParseExact(entry.Content.Subject, "N", out var pseudonym))
        {
            if (entry.At <= query.To || _known.ContainsKey(pseudonym))
            {
                _known[pseudonym] = _known.GetValueOrDefault(pseudonym) || entry.At >= query.From;
            }
        }
    }

    public void AddUnreadable() => Unreadable++;

    /// <summary>The person is still there.</summary>
    public void Found(string? pseudonym)
    {
        if (Guid.TryParseExact(pseudonym, "N", out var known))
        {
            _known.Remove(known);
        }
    }
}
