namespace CustomerBot.Knowledge.Content;

/// <summary>Finds the answers that a language lacks, measured by the bot's first language.</summary>
internal sealed class MissingContent(ContentFolder folder, AnswerFinder finder, Languages languages) : IMissingTexts
{
    public IEnumerable<MissingTexts> In(string language)
    {
        var there = finder.Entries(language).Select(entry => entry.Id);
        var missing = finder.Entries(languages.First.TwoLetterISOLanguageName).Select(entry => entry.Id).Except(there);
        return [new(Path.Combine(folder.Path, language), [.. missing.Order(StringComparer.Ordinal)])];
    }
}
