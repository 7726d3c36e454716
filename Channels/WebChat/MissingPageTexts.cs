namespace CustomerBot.Channels.WebChat;

/// <summary>Finds the sentences of the chat page that a language lacks.</summary>
internal sealed class MissingPageTexts : IMissingTexts
{
    public IEnumerable<MissingTexts> In(string language) =>
        [new($"Channels/WebChat/Texts/PageTexts.{language}.resx", ChatPage.Sentences.MissingInFileOf(language))];
}
