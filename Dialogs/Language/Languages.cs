using System.Globalization;

namespace CustomerBot.Dialogs.Language;

/// <summary>The languages the bot speaks: those that have texts and content.</summary>
internal static class Languages
{
    public const string German = "de";
    public const string English = "en";

    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>Two-letter code of the language of the turn.</summary>
    public static string OfTurn => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>For dates and numbers within a text.</summary>
    public static CultureInfo CultureOfTurn => CultureInfo.CurrentUICulture;

    public static CultureInfo Culture(string code) =>
        Array.Find(Cultures, culture => culture.TwoLetterISOLanguageName == code)
        ?? throw new ArgumentOutOfRangeException(nameof(code), "The bot has no texts in this language.");

    /// <summary>A text in every language, so that a button stays valid after a change of language.</summary>
    public static IEnumerable<string> Every(string textName) =>
        Cultures.Select(culture =>
            Texts.ResourceManager.GetString(textName, culture)
            ?? throw new InvalidOperationException($"Texts.resx has no text {textName}. Add it in every language.")
        );
}
