using CustomerBot.Cards;
using CustomerBot.Knowledge;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Puts entries of the content into messages.</summary>
internal sealed class AnswerMessages(PublicAddress address)
{
    /// <summary>A section of the handbook is a page; the chat shows its beginning, cut at a paragraph.</summary>
    private const int LongestHandbookText = 600;

    public Activity Create(Entry entry, params IEnumerable<string> buttons) =>
        AnswerCard.Create(
            entry.Kind == EntryKind.Handbook ? Beginning(entry.Text) : entry.Text,
            (entry.Question, address.Of(entry.SourcePath)),
            entry.Links.Select(link => (link.Title, address.Of(link.Url))),
            buttons
        );

    private static string Beginning(string text)
    {
        var end =
            text.Length <= LongestHandbookText ? text.Length : text.LastIndexOf("\n\n", LongestHandbookText, StringComparison.Ordinal);
        return end > 0 ? text[..end] : text;
    }
}
