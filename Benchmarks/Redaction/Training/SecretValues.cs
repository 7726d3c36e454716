using System.Globalization;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Passwords, codes and user names as people make them up and as machines draw them.</summary>
internal static class SecretValues
{
    private const string Unambiguous = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const string Mixed = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static string[] Words { get; } =
    [
        .. (
            "sonne hund katze blume sommer tiger fussball mama berlin kaffee apfel liebe passwort schatz drache geheim fritz bella oskar minka garten wolke stern hallo qwertz "
            + "sunshine dragon monkey summer football princess coffee rover london purple banana letmein charlie liverpool arsenal winter hase biene regen mond urlaub strand lotte "
            + "wald kuchen pizza schoko tulpe rose adler delfin einhorn ferrari porsche gitarre klavier schalke werder bayern turbo ninja panda otter igel waffel keks zimt honig "
            + "orange cherry pepper ginger shadow hunter river ocean forest rocket wizard cricket biscuit pickle muffin teapot garden window mirror candle puzzle kitten puppy"
        ).Split(' '),
    ];

    private static readonly string[] _providers =
    [
        .. "gmx.de web.de t-online.de gmail.com outlook.com posteo.de yahoo.co.uk example.org mailbox.org freenet.de icloud.com hotmail.com aol.com".Split(
            ' '
        ),
    ];

    public static string Password(Random random)
    {
        var (word, other) = (random.Pick(Words), random.Pick(Words));
        var (title, second) = (Title(word), Title(other));
        var symbol = random.Letters(1, "!#$?*%&+");
        return random.Next(16) switch
        {
            0 or 1 => title + random.Digits(random.Next(2, 5)) + symbol,
            2 => word + random.Digits(random.Next(2, 5)),
            3 => $"{title}_{random.Digits(4)}",
            4 => title + random.Letters(1, "@-.") + random.Digits(2) + random.Letters(2, "abcdef"),
            5 => random.Shaped("AAAaaa###") + symbol,
            6 => random.Shaped("aa##AAA##"),
            7 or 8 => title + second + random.Digits(2),
            9 => title + random.Digits(random.Next(1, 5)),
            10 => $"{title}{symbol}{random.Digits(random.Next(2, 5))}",
            11 => $"{word}-{other}-{random.Digits(2)}",
            12 => random.Letters(random.Next(8, 15), Mixed) + symbol,
            13 => $"{title}{random.Next(1950, 2027)}{(random.Next(2) == 0 ? symbol : "")}",
            14 => symbol + word + second + random.Digits(1),
            _ => Leet(title) + random.Digits(random.Next(0, 3) + 1),
        };
    }

    public static string OneTimeCode(Random random) =>
        random.Next(12) == 0
            ? random.Letters(random.Next(6, 9), Unambiguous)
            : random.ShapedAs(
                "######",
                "######",
                "######",
                "####",
                "########",
                "### ###",
                "###-###",
                "AA####",
                "#####",
                "A-######",
                "## ## ##"
            );

    public static string UserName(string given, string family, Random random)
    {
        var (word, other) = (random.Pick(Words), random.Pick(Words));
        return random.Next(14) switch
        {
            0 or 1 => $"{given}.{family}",
            2 => given + random.Digits(2),
            3 => $"{given}_{family}",
            4 or 5 => given[0] + family,
            6 => family + random.Digits(4, "12"),
            7 or 8 => word + other + random.Digits(2),
            9 => $"x{given}x",
            10 => $"{given}-{random.Digits(3)}",
            11 => $"{Title(word)}{Title(other)}{(random.Next(2) == 0 ? random.Digits(random.Next(1, 5)) : "")}",
            12 => $"{word}_{given}{(random.Next(2) == 0 ? random.Digits(2) : "")}",
            _ => $"{given[0]}{random.Letters(1, "._-")}{family}{(random.Next(2) == 0 ? random.Digits(2) : "")}",
        };
    }

    public static string Mailbox(string given, string family, Random random) =>
        random.Next(5) switch
        {
            0 or 1 => $"{given}.{family}",
            2 => family + random.Digits(2),
            3 => $"{given[0]}.{family}",
            _ => $"{given}_{random.Digits(3)}",
        };

    public static string Email(string mailbox, Random random) => $"{mailbox}@{random.Pick(_providers)}";

    public static string Link(Random random) =>
        $"https://{random.Pick("shop", "konto", "portal", "login", "my")}.{random.Pick("example.org", "beispiel.de", "firma.com")}/{random.Pick("reset", "login", "confirm", "magic")}?{random.Pick("token", "key", "auth", "sid")}={random.Letters(random.Next(16, 29), Mixed)}";

    private static string Title(string word) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    private static string Leet(string word) => word.Replace('e', '3').Replace('a', '4').Replace('o', '0').Replace('i', '1');
}
