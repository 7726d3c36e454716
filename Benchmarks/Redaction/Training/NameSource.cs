using System.Reflection;
using Bogus;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Invented persons: frequent names of our lists, others from Bogus, in the forms people write.</summary>
internal sealed class NameSource
{
    public const char Begin = '\u0001';
    public const char End = '\u0002';

    /// <summary>So that training twice gives the same.</summary>
    private const int Seed = 7;

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

    private static readonly string[] _wordLike =
    [
        .. "Mark Bill Will Rose Grace Frank Drew Jack Dawn Faith Hope Joy Rob Pat Sue Gene Miles Cliff Dale Glen Ray Skip Wade Lance Chase Grant Art May June April Carol Penny Sandy Ginger Amber Ruby Pearl Ivy Lily Daisy Violet Olive Jade Iris".Split(
            ' '
        ),
    ];

    private static readonly string[] _wordLikeFamilies =
    [
        .. "Klein Kleine Koch Wolf Wolff Stein Mai Sommer Winter Herbst Lang Lange Kurz Ernst Frank Jung Groß Große Schwarz Weiß Braun Roth Grau König Kaiser Herzog Bauer Müller Schneider Weber Fischer Becker Richter Vogel Fuchs Hahn Busch Berg Wald Bach Horn Kern Engel Zimmer Kraft Stark Schön Reich Krug Kranz Hirsch Hase Adler Falk Sauer Süß Kraus Rose Blume Baum Ast Nagel Hammer Keller Kessel Brand Feuer Frost Sturm Freitag Montag Sonntag Feld Acker Stock Buch Link Beil Voll Best Blank Eisen Gold Silber Graf Ritter Fürst Papst Bischof Mönch Rau Sanft Heil Zorn Freund Lieb Herz Hand Kopf Bein Fuß".Split(
            ' '
        ),
    ];

    private static readonly string[] _nobility =
    [
        .. "von Freiherr_von Freifrau_von Graf_von Gräfin_von Baron_von von_und_zu vom zum auf_der van_den van_'t de_la ap Mac ten ter von_dem".Split(
            ' '
        ),
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
        _bogus = [.. _locales.Select(locale => new Bogus.DataSets.Name(locale) { Random = new Randomizer(Seed) })];
    }

    public string Given(Random random) => Mark(GivenName(random, random.Next(100)));

    public string Family(Random random) => Mark(FamilyName(random, random.Next(100)));

    /// <summary>"van den Boom".</summary>
    public string WithParticle(Random random) => Mark($"{Pick(_particles, random)} {FamilyName(random, random.Next(100))}");

    /// <summary>A name from a country whose names are rare in our lists.</summary>
    public string Foreign(Random random)
    {
        var group = random.Next(75, 100);
        return Mark($"{GivenName(random, group)} {FamilyName(random, group)}");
    }

    /// <summary>"Petra Kronberg-Thiele".</summary>
    public string Double(Random random)
    {
        var group = random.Next(100);
        return Mark($"{GivenName(random, group)} {FamilyName(random, group)}-{FamilyName(random, group)}");
    }

    /// <summary>"Ehrentraud Freifrau von Lüninck".</summary>
    public string Noble(Random random)
    {
        var group = random.Next(100);
        return random.Next(3) == 0
            ? Full(random)
            : Mark($"{GivenName(random, group)} {Pick(_nobility, random)} {FamilyName(random, group)}");
    }

    /// <summary>"T. Brandl".</summary>
    public string WithInitial(Random random)
    {
        var group = random.Next(100);
        var (initial, family) = (GivenName(random, group)[0], FamilyName(random, group));
        family = random.Next(8) == 0 ? $"{Pick(_particles, random)} {family}" : family;
        return random.Next(8) switch
        {
            0 => Mark($"{initial}.-{GivenName(random, group)[0]}. {family}"),
            1 => Mark($"{initial}. {GivenName(random, group)[0]}. {family}"),
            2 => Mark($"{family} {initial}."),
            3 => Mark($"{initial} {family}"),
            _ => Mark($"{initial}. {family}"),
        };
    }

    /// <summary>German family names that are also everyday words.</summary>
    public string WordLikeFamily(Random random) => Mark(Pick(_wordLikeFamilies, random));

    /// <summary>English given names that are also everyday words.</summary>
    public string WordLike(Random random, bool full)
    {
        var given = Pick(_wordLike, random);
        return Mark(full ? $"{given} {FamilyName(random, 60)}" : given);
    }

    /// <summary>A name that is no person's: of a product, a storm, a ship.</summary>
    public string Unmarked(Random random) => Name(random, random.Next(100), given: random.Next(5) != 0);

    /// <summary>A family name that is no person's: of a disease, a street.</summary>
    public string UnmarkedFamily(Random random) => FamilyName(random, random.Next(100));

    /// <summary>Given and family name in one of the usual forms.</summary>
    public string Full(Random random)
    {
        var group = random.Next(100);
        var (given, family) = (GivenName(random, group), FamilyName(random, group));
        return random.Next(30) switch
        {
            0 => WithInitial(random),
            1 => Mark($"{given} {GivenName(random, group)} {family}"),
            2 => Mark($"{given} {Pick(_particles, random)} {family}"),
            3 => Mark($"{given} {family}-{FamilyName(random, group)}"),
            4 => Mark($"{given}-{GivenName(random, group)} {family}"),
            5 => Mark($"{given} {(char)('A' + random.Next(26))}. {family}"),
            6 => Mark($"{family} {given}{(random.Next(3) == 0 ? " " + GivenName(random, group) : string.Empty)}"),
            _ => Mark($"{given} {family}"),
        };
    }

    public string Reversed(Random random)
    {
        var group = random.Next(100);
        var (given, family) = (GivenName(random, group), FamilyName(random, group));
        given = random.Next(6) == 0 ? $"{given}{(random.Next(2) == 0 ? "-" : " ")}{GivenName(random, group)}" : given;
        family = random.Next(6) == 0 ? $"{family}-{FamilyName(random, group)}" : family;
        return $"{Mark(family)}, {Mark(given)}";
    }

    /// <summary>"MUELLER/HANS", as airlines print it.</summary>
    public string Slashed(Random random)
    {
        var group = random.Next(100);
        return Mark($"{FamilyName(random, group)}/{GivenName(random, group)}".ToUpperInvariant());
    }

    public string Any(Random random) =>
        random.Next(10) switch
        {
            < 4 => Given(random),
            4 => Family(random),
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
