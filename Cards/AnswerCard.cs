using Microsoft.Bot.Schema;

namespace CustomerBot.Cards;

/// <summary>An answer from the content with where it comes from. All of it is text, so a screen reader says it once.</summary>
public static class AnswerCard
{
    /// <summary>The answer, its source and where to go on.</summary>
    /// <param name="text">The answer in Markdown.</param>
    /// <param name="source">Title and address of the page the answer comes from.</param>
    /// <param name="links">Titles and addresses to read on.</param>
    /// <param name="buttons">What the customer can type next.</param>
    public static Activity Create(
        string text,
        (string Title, Uri Address) source,
        IEnumerable<(string Title, Uri Address)> links,
        params IEnumerable<string> buttons
    )
    {
        var paragraphs = links
            .Select(link => Texts.AnswerLink.With(link.Title, link.Address))
            .Prepend(text.Trim())
            .Append(Texts.AnswerSource.With(source.Title, source.Address));
        return Message.With(string.Join("\n\n", paragraphs), buttons);
    }
}
