using Microsoft.Recognizers.Text;
using Definitions = Microsoft.Recognizers.Definitions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds out whether a text means yes or no, with the words that the recognizer packages list per language.</summary>
internal static class YesNoRecognition
{
    // Built at first use: a process speaks one or two of them.
    private static readonly Dictionary<string, Lazy<YesNoLanguage>> Languages = new(StringComparer.Ordinal)
    {
        [Culture.Arabic] = Language(
            Definitions.Arabic.ChoiceDefinitions.TrueRegex,
            Definitions.Arabic.ChoiceDefinitions.FalseRegex,
            Definitions.Arabic.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Bulgarian] = Language(
            Definitions.Bulgarian.ChoiceDefinitions.TrueRegex,
            Definitions.Bulgarian.ChoiceDefinitions.FalseRegex,
            Definitions.Bulgarian.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Chinese] = Language(
            Definitions.Chinese.ChoiceDefinitions.TrueRegex,
            Definitions.Chinese.ChoiceDefinitions.FalseRegex,
            Definitions.Chinese.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Dutch] = Language(
            Definitions.Dutch.ChoiceDefinitions.TrueRegex,
            Definitions.Dutch.ChoiceDefinitions.FalseRegex,
            Definitions.Dutch.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.English] = Language(
            Definitions.English.ChoiceDefinitions.TrueRegex,
            Definitions.English.ChoiceDefinitions.FalseRegex,
            Definitions.English.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.French] = Language(
            Definitions.French.ChoiceDefinitions.TrueRegex,
            Definitions.French.ChoiceDefinitions.FalseRegex,
            Definitions.French.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.German] = Language(
            Definitions.German.ChoiceDefinitions.TrueRegex,
            Definitions.German.ChoiceDefinitions.FalseRegex,
            Definitions.German.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Hindi] = Language(
            Definitions.Hindi.ChoiceDefinitions.TrueRegex,
            Definitions.Hindi.ChoiceDefinitions.FalseRegex,
            Definitions.Hindi.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Italian] = Language(
            Definitions.Italian.ChoiceDefinitions.TrueRegex,
            Definitions.Italian.ChoiceDefinitions.FalseRegex,
            Definitions.Italian.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Japanese] = Language(
            Definitions.Japanese.ChoiceDefinitions.TrueRegex,
            Definitions.Japanese.ChoiceDefinitions.FalseRegex,
            Definitions.Japanese.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Portuguese] = Language(
            Definitions.Portuguese.ChoiceDefinitions.TrueRegex,
            Definitions.Portuguese.ChoiceDefinitions.FalseRegex,
            Definitions.Portuguese.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Spanish] = Language(
            Definitions.Spanish.ChoiceDefinitions.TrueRegex,
            Definitions.Spanish.ChoiceDefinitions.FalseRegex,
            Definitions.Spanish.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Swedish] = Language(
            Definitions.Swedish.ChoiceDefinitions.TrueRegex,
            Definitions.Swedish.ChoiceDefinitions.FalseRegex,
            Definitions.Swedish.ChoiceDefinitions.TokenizerRegex
        ),
        [Culture.Turkish] = Language(
            Definitions.Turkish.ChoiceDefinitions.TrueRegex,
            Definitions.Turkish.ChoiceDefinitions.FalseRegex,
            Definitions.Turkish.ChoiceDefinitions.TokenizerRegex
        ),
    };

    /// <summary>True for yes, false for no, null when the text says neither.</summary>
    public static bool? Recognize(string text, string locale)
    {
        var nearest = Culture.MapToNearestLanguage(locale);
        var language = Languages.TryGetValue(nearest, out var known) ? known : Languages[Culture.English];
        return language.Value.Recognize(text);
    }

    private static Lazy<YesNoLanguage> Language(string yes, string no, string separators) =>
        new(() => new YesNoLanguage(yes, no, separators));
}
