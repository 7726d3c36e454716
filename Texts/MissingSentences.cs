namespace CustomerBot;

/// <summary>Finds the sentences of the bot and the words of customers that a language lacks.</summary>
public sealed class MissingSentences : IMissingTexts
{
    /// <inheritdoc />
    public IEnumerable<MissingTexts> In(string language) =>
        [
            new($"Texts/Texts.{language}.resx", Texts.ResourceManager.MissingInFileOf(language)),
            new($"Texts/Words.{language}.resx", Words.ResourceManager.MissingInFileOf(language)),
        ];
}
