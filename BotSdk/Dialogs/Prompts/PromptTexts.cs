using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The words of prompts in every supported language; the dictionaries are shared by all prompts that bring none of their own.</summary>
internal static class PromptTexts
{
    public static readonly Dictionary<string, ChoiceFactoryOptions> Lists = PromptCultureModels
        .GetSupportedCultures()
        .ToDictionary(culture => culture.Locale, ListOptions);

    public static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions List)> Confirmations = PromptCultureModels
        .GetSupportedCultures()
        .ToDictionary(
            culture => culture.Locale,
            culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), ListOptions(culture))
        );

    private static ChoiceFactoryOptions ListOptions(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);
}
