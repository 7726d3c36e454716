namespace CustomerBot.Dialogs.Understanding;

/// <summary>Recognises a button, pressed or typed, in every language: an old button stays valid after a change of language.</summary>
internal static class ButtonWords
{
    /// <summary>Whether the whole text is the button's words, with one slip forgiven.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="textName">Name of the text on the button.</param>
    public static bool Are(string text, string textName)
    {
        var folded = Wording.Fold(text);
        return TextFiles.Every(textName).Any(words => EditDistance.IsAtMostOne(Wording.Fold(words), folded));
    }
}
