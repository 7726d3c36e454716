using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>
/// What a customer does and hears in one visit, written once for all languages and clients (Tests/Data/Bot/Visits). Each line is a verb
/// and its words; where languages differ, German and English stand apart by " | ". <c>{Name}</c> is a text of the bot,
/// <c>$name</c> something of the customer's.
/// <list type="table">
/// <item><c>&gt; words</c>: says or presses it; <c>&gt;&gt; words</c>: twice at once, as a double click</item>
/// <item><c>&lt; words</c>: hears it in answer; <c>&lt;! words</c>: does not</item>
/// <item><c>card field=value; …</c>: fills and sends the card that is shown</item>
/// <item><c>code</c>: says the code from the mail; <c>mail words</c>: has one mail with it; <c>mails 1 words</c>: has so many by now</item>
/// <item><c>tab name</c>: goes on in another conversation; <c>restart</c>: the program loses power; <c>day</c>: a day passes</item>
/// </list>
/// </summary>
internal sealed partial class Visit
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Data", "Bot", "Visits");
    private static readonly string[] s_verbs = [">>", ">", "<!", "<", "card", "code", "mails", "mail", "tab", "restart", "day"];

    private readonly CultureInfo _culture;

    private Visit(string name, string locale)
    {
        Name = name;
        Locale = locale;
        _culture = CultureInfo.GetCultureInfo(locale);
        Steps =
        [
            .. File.ReadAllLines(Path.Combine(s_folder, name + ".txt"))
                .Select((text, index) => (text, line: index + 1))
                .Where(row => row.text.Length > 0 && row.text[0] != '#')
                .Select(row => Read(row.text, row.line)),
        ];
    }

    /// <summary>Every visit in every language.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var name in Directory.GetFiles(s_folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order())
            {
                rows.Add(name!, "de-DE");
                rows.Add(name!, "en-GB");
            }

            return rows;
        }
    }

    public string Name { get; }

    public string Locale { get; }

    public IReadOnlyList<VisitStep> Steps { get; }

    public static Visit Of(string name, string locale) => new(name, locale);

    /// <summary>A text of the bot in the language of the visit.</summary>
    public string Text(string name) =>
        Texts.ResourceManager.GetString(name, _culture) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>What to look for: of a text of the bot, the longest stretch without gaps and markup.</summary>
    public string Awaited(string words) =>
        TextName().Match(words) is { Success: true } match && match.Length == words.Length
            ? Text(match.Groups[1].Value)
                .Split(['{', '}', '„', '“', '”', '"', '\n', '*', '[', ']'], StringSplitOptions.TrimEntries)
                .MaxBy(part => part.Length)!
            : Said(words);

    /// <summary>What to say.</summary>
    public string Said(string words) => TextName().Replace(words, match => Text(match.Groups[1].Value));

    private VisitStep Read(string text, int line)
    {
        var verb = Array.Find(s_verbs, each => text == each || text.StartsWith(each + " ", StringComparison.Ordinal));
        return verb is null
            ? throw new InvalidOperationException($"{Name}, line {line}: the line begins with no verb.")
            : new(line, verb, OfCustomer(InLanguage(text[verb.Length..].Trim())));
    }

    private string InLanguage(string words) =>
        words.Split(" | ") is [var german, var english] ? (_culture.TwoLetterISOLanguageName == "de" ? german : english) : words;

    private static string OfCustomer(string words) =>
        words
            .Replace("$number", DemoShop.Anna.Number.Value, StringComparison.Ordinal)
            .Replace("$email", DemoShop.Anna.Email, StringComparison.Ordinal);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex TextName();
}
