namespace CustomerBot.Knowledge;

/// <summary>Finds the entry that answers a customer's text. Safe for many threads; keeps nothing of the text.</summary>
public sealed class AnswerFinder
{
    private readonly Entry[] _entries = [];

    internal AnswerFinder() { }

    /// <summary>Looks for the answer in the content of one language.</summary>
    /// <param name="question">What the customer typed, of any length; only its beginning counts.</param>
    /// <param name="language">Language of the content, for example "de" or "en-GB"; an unknown one gives <see cref="Answer.Unknown"/>.</param>
    public Answer Find(string question, string language) =>
        _entries.Length == 0 || question.Length == 0 || language.Length == 0 ? new Answer.Unknown() : new Answer.Unsure(_entries);

    /// <summary>The entry with this id, or null.</summary>
    public Entry? ById(string id, string language) =>
        Entries(language).FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.Ordinal));

    /// <summary>All entries of a language in the order of their ids; empty for a language without content.</summary>
    public IReadOnlyList<Entry> Entries(string language) =>
        Array.FindAll(_entries, entry => language.StartsWith(entry.Language, StringComparison.OrdinalIgnoreCase));
}
