using System.Buffers;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The culture in which a locale writes numbers.</summary>
internal static class PromptCultures
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <summary>The culture; that of no country for a name that is well-formed but invented.</summary>
    /// <exception cref="CultureNotFoundException">The locale is no name of a culture.</exception>
    public static CultureInfo For(string locale) =>
        TurnCultures.Find(locale)
        ?? (
            locale.AsSpan().ContainsAnyExcept(NameCharacters)
                ? throw new CultureNotFoundException("name", locale, "The activity's locale is no name of a culture.")
                : CultureInfo.InvariantCulture
        );
}
