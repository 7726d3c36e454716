using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerBot.Tests.Dialogs;

/// <summary>Every sentence the bot says: there in each language, with the same gaps, in the tone that was agreed.</summary>
public sealed partial class TextsTests
{
    private const int MostWordsInASentence = 20;

    private static readonly Dictionary<string, string> German = Read(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Read(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Every_text_exists_in_each_language() =>
        English.Keys.Order(StringComparer.Ordinal).ShouldBe(German.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_has_the_same_gaps_in_each_language()
    {
        var different = German.Where(text => !Gaps(text.Value).SequenceEqual(Gaps(English[text.Key]))).Select(text => text.Key);

        different.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_shouts_or_stays_empty() =>
        Both().Where(text => text.Value.Contains('!', StringComparison.Ordinal) || text.Value.Trim().Length == 0).ShouldBeEmpty();

    [Fact]
    public void German_sentences_have_at_most_twenty_words()
    {
        var long_ =
            from text in German
            from sentence in Sentences(text.Value)
            where Words(sentence) > MostWordsInASentence
            select (text.Key, sentence);

        long_.ShouldBeEmpty();
    }

    [Fact]
    public void Customers_are_addressed_formally() =>
        German.Where(text => Informal().IsMatch(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void Nobody_is_pressed_or_made_to_feel_guilty() =>
        Both().Where(text => Pressure().IsMatch(text.Value)).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void The_first_message_has_at_most_sixty_words()
    {
        foreach (var welcome in new[] { German["Welcome"], English["Welcome"] })
        {
            var filled = string.Format(CultureInfo.InvariantCulture, welcome, "Lindenhof Versand GmbH", "Mon–Fri 8 am–6 pm", "x", "y");

            Words(filled).ShouldBeLessThanOrEqualTo(60);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Both() => German.Concat(English);

    private static string[] Sentences(string text) => SentenceEnd().Split(text);

    private static int Words(string text) => Word().Count(text);

    private static IEnumerable<string> Gaps(string text) =>
        Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var texts = Texts.ResourceManager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return texts.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"(?<=[.?:])\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}{}][\p{L}\p{N}{}\-’]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(du|dir|dich|dein|deine|deinen|euch|euer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Informal();

    [GeneratedRegex(
        @"leider|schade|sorry|unfortunately|wirklich nicht|sind Sie sicher|are you sure|verpassen|miss out",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pressure();
}
