using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which of the supported languages a prompt speaks.</summary>
internal static class PromptLocale
{
    public const string English = "en-us";

    /// <summary>The nearest supported language, or English when there is none among the texts of the prompt.</summary>
    public static string Of<TTexts>(string locale, Dictionary<string, TTexts> texts)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale);
        return string.IsNullOrEmpty(culture) || !texts.ContainsKey(culture) ? English : culture;
    }
}
