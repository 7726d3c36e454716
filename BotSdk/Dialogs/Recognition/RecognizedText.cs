namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Keeps texts that somebody makes to hurt from the recognizer packages, whose work grows faster than the text.</summary>
internal static class RecognizedText
{
    /// <summary>The text up to a length, cut between words where it has any.</summary>
    public static string Start(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var lastSpace = text.LastIndexOf(' ', length);
        return lastSpace > 0 ? text[..lastSpace] : text[..length];
    }
}
