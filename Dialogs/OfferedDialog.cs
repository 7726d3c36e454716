using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs;

/// <summary>A dialog that customers can ask for.</summary>
/// <param name="Action">Id that entries of the content use; for a transaction also the id of its purpose.</param>
/// <param name="WordsName">Name of the text with the words that start it; also its button.</param>
/// <param name="Type">The dialog; its id is its type's name.</param>
internal sealed record OfferedDialog(string Action, string WordsName, Type Type)
{
    public string DialogId => Type.Name;

    /// <summary>Sentences that plainly ask for it, in all languages.</summary>
    public IReadOnlyList<PhraseRule> Phrases { get; init; } = [];

    public string Button => Texts.ResourceManager.GetString(WordsName, System.Globalization.CultureInfo.CurrentUICulture)!;

    /// <summary>Whether the whole message asks for this dialog, in whatever language.</summary>
    public bool IsAskedForBy(string text)
    {
        var words = Wording.Words(text);
        return ButtonWords.Are(text, WordsName) || Phrases.Any(phrase => phrase.Fits(words));
    }
}
