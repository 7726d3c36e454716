using System.Globalization;

namespace CustomerBot;

/// <summary>Fills the gaps ({0}, {1}, …) of a text in the language of the turn.</summary>
public static class TextGaps
{
    /// <summary>The text with its gaps filled; numbers and dates as the language of the text writes them.</summary>
    public static string With(this string text, params object[] values)
    {
        var language = CultureInfo.CurrentUICulture;
        return string.Format(language, text, values);
    }
}
