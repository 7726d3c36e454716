namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages in which prompts can speak. Each property gives a new model, so changing one changes nothing else.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public static class PromptCultureModels
{
    // In the order that decides which language is nearest.
    private static readonly string[] Locales = [.. GetSupportedCultures().Select(culture => culture.Locale)];

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Create("bg-bg", ", ", " или ", ", или ", ("да", "Не"));

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Create("zh-cn", "， ", " 要么 ", "， 要么 ", ("是的", "不"));

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Create("nl-nl", ", ", " of ", ", of ", ("Ja", "Nee"));

    /// <summary>English.</summary>
    public static PromptCultureModel English => Create("en-us", ", ", " or ", ", or ", ("Yes", "No"));

    /// <summary>French.</summary>
    public static PromptCultureModel French => Create("fr-fr", ", ", " ou ", ", ou ", ("Oui", "Non"));

    /// <summary>German.</summary>
    public static PromptCultureModel German => Create("de-de", ", ", " oder ", ", oder ", ("Ja", "Nein"));

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Create("hi-in", ", ", " या ", ", या ", ("हां", "नहीं"));

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Create("it-it", ", ", " o ", " o ", ("Si", "No"));

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Create("ja-jp", "、 ", " または ", "、 または ", ("はい", "いいえ"));

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Create("ko-kr", ", ", " 또는 ", " 또는 ", ("예", "아니"));

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Create("pt-br", ", ", " ou ", ", ou ", ("Sim", "Não"));

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Create("es-es", ", ", " o ", ", o ", ("Sí", "No"));

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Create("sv-se", ", ", " eller ", " eller ", ("Ja", "Nej"));

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Create("tr-tr", ", ", " veya ", " veya ", ("Evet", "Hayır"));

    /// <summary>
    /// The supported language nearest to a locale: itself, else the first one with the same language, else the locale in lower case.
    /// Blank stays as it is.
    /// </summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var wanted = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(Locales, wanted) >= 0)
        {
            return wanted;
        }

        var language = wanted.Split('-')[0];
        return Array.Find(Locales, locale => locale.StartsWith(language, StringComparison.Ordinal)) ?? wanted;
    }

    /// <summary>All supported languages.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    private static PromptCultureModel Create(
        string locale,
        string separator,
        string inlineOr,
        string inlineOrMore,
        (string Yes, string No) words
    ) =>
        new()
        {
            Locale = locale,
            Separator = separator,
            InlineOr = inlineOr,
            InlineOrMore = inlineOrMore,
            YesInLanguage = words.Yes,
            NoInLanguage = words.No,
        };
}
