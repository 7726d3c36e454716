namespace CustomerBot.Privacy;

/// <summary>Adds up affected persons, one after the other, so that their number does not matter.</summary>
internal sealed class AffectedTally(Declarations declarations)
{
    private readonly SortedDictionary<string, (int Persons, int Records)> _purposes = new(StringComparer.Ordinal);

    public int Certain { get; private set; }

    public int Possible { get; private set; }

    public IReadOnlyList<AffectedPurpose> Purposes =>
        [.. _purposes.Select(entry => new AffectedPurpose(entry.Key, Categories(entry.Key), entry.Value.Persons, entry.Value.Records))];

    public void Add(AffectedPerson person)
    {
        Certain += person.IsCertain ? 1 : 0;
        Possible += person.IsCertain ? 0 : 1;
        foreach (var (purposeId, records) in person.Records)
        {
            var (persons, before) = _purposes.GetValueOrDefault(purposeId);
            _purposes[purposeId] = (persons + 1, before + records);
        }
    }

    private string[] Categories(string purposeId) =>
        declarations.Purposes.FirstOrDefault(purpose => purpose.Id == purposeId) is { } declared
            ? [.. declared.Fields.Values.Select(field => field.Category).Distinct().Order(StringComparer.Ordinal)]
            : [];
}
