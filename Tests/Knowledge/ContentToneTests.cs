using System.Text.RegularExpressions;
using CustomerBot.Knowledge;

namespace CustomerBot.Tests.Knowledge;

/// <summary>How the company speaks in its answers: short sentences, calm, polite.</summary>
public sealed partial class ContentToneTests
{
    private const int LongestSentence = 20;

    [Theory, InlineData("de"), InlineData("en")]
    public void Sentences_have_at_most_twenty_words(string language)
    {
        var tooLong =
            from entry in ShippedContent.Finder.Entries(language)
            from sentence in SentenceEnd().Split(entry.Text)
            where Word().Count(sentence) > LongestSentence
            select $"{entry.Id}: {sentence}";

        tooLong.ShouldBeEmpty();
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void Nothing_is_shouted(string language)
    {
        ShippedContent.Finder.Entries(language).Where(entry => entry.WholeText.Contains('!')).Select(entry => entry.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Customers_are_addressed_with_Sie()
    {
        var familiar = ShippedContent.Finder.Entries("de").Where(entry => Familiar().IsMatch(entry.Text)).Select(entry => entry.Id);

        familiar.ShouldBeEmpty();
    }

    [Theory, InlineData("de"), InlineData("en")]
    public void There_is_enough_to_answer_with(string language)
    {
        var entries = ShippedContent.Finder.Entries(language);

        entries.Count(entry => entry.Kind == EntryKind.Faq).ShouldBeGreaterThanOrEqualTo(64);
        entries.Count(entry => entry.Kind == EntryKind.Handbook).ShouldBeGreaterThanOrEqualTo(26);
        entries.Where(entry => entry.Wordings.Count < 2).Select(entry => entry.Id).ShouldBeEmpty();
    }

    [GeneratedRegex(@"(?<=[.?])\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\S*\w\S*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(du|dir|dich|dein\w*|euch|eure?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Familiar();
}
