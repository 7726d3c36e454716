using System.Globalization;

namespace CustomerBot;

/// <summary>The languages that the bot speaks, most wanted first (<c>Bot:Languages</c>). What a language lacks is said in the first.</summary>
public sealed class Languages
{
    private readonly CultureInfo[] _all;

    /// <param name="names">Names of cultures such as <c>de-DE</c>, at least one.</param>
    public Languages(IEnumerable<string> names)
    {
        var cultures = names.Select(CultureInfo.GetCultureInfo).ToArray();
        _all = [cultures[0], .. cultures.Skip(1).Select(culture => new FallbackCulture(culture, cultures[0]))];
    }

    /// <summary>Two-letter code of the language of the turn.</summary>
    public static string OfTurn => CultureOfTurn.TwoLetterISOLanguageName;

    /// <summary>For dates and numbers within a text.</summary>
    public static CultureInfo CultureOfTurn => CultureInfo.CurrentUICulture;

    /// <summary>The language for whoever asks for none or for one that the bot does not speak.</summary>
    public CultureInfo First => _all[0];

    /// <summary>Two-letter codes, most wanted first, each once.</summary>
    public IReadOnlyList<string> Codes => [.. _all.Select(culture => culture.TwoLetterISOLanguageName).Distinct()];

    /// <summary>What each language calls itself, most wanted first, for example "Deutsch", "English".</summary>
    public IReadOnlyList<string> Names => [.. Codes.Select(NameOf)];

    /// <summary>The language of a tag such as <c>de-AT</c>, else the first.</summary>
    public CultureInfo BestFor(string? tag) => Find(tag) ?? First;

    /// <summary>The language of a tag, the same country before any other; null if the bot does not speak it.</summary>
    public CultureInfo? Find(string? tag) =>
        Array.Find(_all, culture => culture.Name.Equals(tag, StringComparison.OrdinalIgnoreCase))
        ?? Array.Find(_all, culture => culture.TwoLetterISOLanguageName.Equals(tag?.Split('-')[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>What a language calls itself, written as a word that stands alone.</summary>
    /// <param name="code">Two-letter code.</param>
    public static string NameOf(string code)
    {
        var language = CultureInfo.GetCultureInfo(code);
        return language.TextInfo.ToUpper(language.NativeName[0]) + language.NativeName[1..];
    }
}
