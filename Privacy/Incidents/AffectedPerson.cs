namespace CustomerBot.Privacy;

/// <summary>One person whose data was within reach.</summary>
/// <param name="Pseudonym">As in the ledger; a pseudonym of the store where the ledger has none. Still personal data (GDPR Art. 4(5)).</param>
/// <param name="Records">How many records per purpose.</param>
/// <param name="IsCertain">Whether a record lay there since; else all were written anew later and may have lain there before.</param>
/// <param name="Contacts">How to reach the person, where something is stored; empty unless it was asked for.</param>
public sealed record AffectedPerson(
    string Pseudonym,
    IReadOnlyDictionary<string, int> Records,
    bool IsCertain,
    IReadOnlyList<ContactDetail> Contacts
)
{
    /// <summary>Prints the kind of data, never the person.</summary>
    public override string ToString() => nameof(AffectedPerson);
}
