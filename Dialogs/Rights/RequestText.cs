using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Rights;

/// <summary>Reads what a person wants changed, or why, in their own words.</summary>
internal static class RequestText
{
    private const int LongestText = 500;

    /// <summary>The text on one line; null if it is rather a question, or too long to be read by somebody.</summary>
    public static string? Read(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return QuestionShape.Has(text) || line.Length is 0 or > LongestText ? null : line;
    }
}
