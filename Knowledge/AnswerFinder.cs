using CustomerBot.Knowledge.Content;
using CustomerBot.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge;

/// <summary>Finds the entry that answers a customer's text. Safe for many threads; keeps nothing of the text.</summary>
public sealed class AnswerFinder
{
    private const int MostReadings = 3;
    private readonly KnowledgeBase _knowledge;
    private readonly KnowledgeOptions _options;

    internal AnswerFinder(KnowledgeBase knowledge, IOptions<KnowledgeOptions> options)
    {
        _knowledge = knowledge;
        _options = options.Value;
    }

    /// <summary>Looks for the answer in the content of one language.</summary>
    /// <param name="question">What the customer typed, of any length; only its beginning counts.</param>
    /// <param name="language">Language of the content, for example "de" or "en-GB"; an unknown one gives <see cref="Answer.Unknown"/>.</param>
    public Answer Find(string question, string language)
    {
        var result = Search(question, language, MostReadings);
        return result.Confidence switch
        {
            _ when result.Entries.Count == 0 => new Answer.Unknown(),
            var confidence when confidence >= _options.FoundThreshold => new Answer.Found(result.Entries[0]),
            var confidence when confidence >= _options.UnsureThreshold => new Answer.Unsure(result.Entries),
            _ => new Answer.Unknown(),
        };
    }

    /// <summary>The entry with this id, or null.</summary>
    public Entry? ById(string id, string language) => _knowledge.Index(language)?.ById(id);

    /// <summary>All entries of a language in the order of their ids; empty for a language without content.</summary>
    public IReadOnlyList<Entry> Entries(string language) => _knowledge.Index(language)?.Entries ?? [];

    /// <summary>The ranking and its confidence without the decision, for those who measure.</summary>
    internal SearchResult Search(string question, string language, int count) =>
        _knowledge.Index(language)?.Search(question, count) ?? SearchResult.Nothing;
}
