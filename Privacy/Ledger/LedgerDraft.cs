namespace CustomerBot.Privacy;

/// <summary>An entry before it has its place in the chain. The subject is a pseudonym; details are ids, hashes, counts and languages.</summary>
internal sealed record LedgerDraft(LedgerEvent Event, string Subject, string Purpose, IReadOnlyDictionary<string, string> Details)
{
    public static LedgerDraft OfStore(LedgerEvent what, params (string Name, string Value)[] details) =>
        new(what, "", "", details.ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal));
}
