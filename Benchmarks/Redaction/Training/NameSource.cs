using System.Reflection;
using Bogus;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Invented persons: frequent names of our lists, others from Bogus, in the forms people write.</summary>
internal sealed class NameSource
{
    public const char Begin = '\u0001';
    public const char End = '\u0002';

    private static readonly string[] _locales =
    [
        "de",
        "de_AT",
        "de_CH",
        "en",
        "en_GB",
        "tr",
        "pl",
        "fr",
        "it",
        "es",
        "nl",
        "sv",
        "nb_NO",
        "fi",
        "cz",
        "ro",
        "hr",
        "pt_BR",
        "pt_PT",
        "vi",
        "id_ID",
        "az",
    ];

    private readonly List<(string[] Given, string[] Family)> _groups = [];
    private readonly string[] _particles;
    private readonly List<Bogus.DataSets.Name> _bogus;

    public NameSource()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("names.txt")!);
        var particles = Array.Empty<string>();
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var names = line[(colon + 1)..].Split('|');
            if (line.StartsWith("particles", StringComparison.Ordinal))
            {
                particles = Words(names[0]);
            }
            else if (!line.StartsWith('#'))
            {
                _groups.Add((Words(names[0]), Words(names[1])));
            }
        }

        _particles = particles;
        Randomizer.Seed = new Random(7);
        _bogus = [.. _locales.Select(locale => new Bogus.DataSets.Name(locale))];
    }

    public string Given(Random random) => Mark(GivenName(random, random.Next(100)));

    public string Family(Random random) => Mark(FamilyName(random, random.Next(100)));

    /// <summary>Given and family name in one of the usual forms.</summary>
    public string Full(Random random)
    {
        var group = random.Next(100);
        var (given, family) = (GivenName(random, group), FamilyName(random, group));
        return random.Next(30) switch
        {
            0 => Mark($"{given[0]}. {family}"),
            1 => Mark($"{given} {GivenName(random, group)} {family}"),
            2 => Mark($"{given} {Pick(_particles, random)} {family}"),
            3 => Mark($"{given} {family}-{FamilyName(random, group)}"),
            4 => Mark($"{given}-{GivenName(random, group)} {family}"),
            5 => Mark($"{given} {(char)('A' + random.Next(26))}. {family}"),
            6 => Mark($"{family} {given}"),
            _ => Mark($"{given} {family}"),
        };
    }

    public string Reversed(Random random)
    {
        var group = random.Next(100);
        return $"{Mark(FamilyName(random, group))}, {Mark(GivenName(random, group))}";
    }

    public string Any(Random random) =>
        random.Next(10) switch
        {
            < 2 => Given(random),
            2 => Family(random),
            _ => Full(random),
        };

    private string GivenName(Random random, int group) => Name(random, group, given: true);

    private string FamilyName(Random random, int group) => Name(random, group, given: false);

    private string Name(Random random, int group, bool given)
    {
        if (random.Next(10) < 3)
        {
            var names = _bogus[group < 50 ? group % 5 : group % _bogus.Count];
            var name = given ? names.FirstName() : names.LastName();
            return name.Replace(" ", string.Empty, StringComparison.Ordinal);
        }

        var index = group switch
        {
            < 50 => 0,
            < 75 => 1,
            _ => 2 + (group % (_groups.Count - 2)),
        };
        return Pick(given ? _groups[index].Given : _groups[index].Family, random);
    }

    private static string Pick(string[] names, Random random) => names[random.Next(names.Length)].Replace('_', ' ');

    private static string Mark(string name) => $"{Begin}{name}{End}";

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
