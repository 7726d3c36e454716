using System.Globalization;

namespace CustomerBot.Tests.Browser;

/// <summary>What the page should show in a language.</summary>
internal sealed class PageText(string locale)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(locale);

    public string Language => _culture.TwoLetterISOLanguageName;

    public string Whole(string name) => Texts.ResourceManager.GetString(name, _culture)!;

    /// <summary>The longest stretch of a text without gaps, quotation marks and line breaks.</summary>
    public string Of(string name) =>
        Whole(name)
            .Split(['{', '}', '„', '“', '”', '"', '\'', '\n', '*', '[', ']'], StringSplitOptions.TrimEntries)
            .MaxBy(part => part.Length)!;
}
