using System.Text;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The words for yes and no in one language. The words that make up more of the text win, else those that come first.</summary>
internal sealed class YesNoLanguage(string yes, string no, string separators)
{
    private const RegexOptions Options = RegexOptions.Singleline | RegexOptions.CultureInvariant;

    // The patterns are plain lists of words; the limit is for texts that somebody makes to hurt.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex _yes = new(yes, Options, Limit);
    private readonly Regex _no = new(no, Options, Limit);
    private readonly Regex _separators = new(separators, Options, Limit);

    public bool? Recognize(string text)
    {
        var normalized = text.Trim().ToLowerInvariant();
        var words = Words(normalized);
        (double Score, int Start, bool Answer)? best = null;
        foreach (var (match, answer) in Matches(normalized))
        {
            var score = Score(words, Words(match.Value));
            if (best is null || score > best.Value.Score || (score == best.Value.Score && match.Index < best.Value.Start))
            {
                best = (score, match.Index, answer);
            }
        }

        return best?.Answer;
    }

    private IEnumerable<(Match Match, bool Answer)> Matches(string text)
    {
        foreach (Match match in _yes.Matches(text))
        {
            yield return (match, true);
        }

        foreach (Match match in _no.Matches(text))
        {
            yield return (match, false);
        }
    }

    // The share of the text's words that the match covers; none when the match ends inside of words, as in languages without spaces.
    private static double Score(List<string> words, List<string> matched)
    {
        for (var start = 0; start + matched.Count <= words.Count; start++)
        {
            if (matched.Count > 0 && words.GetRange(start, matched.Count).SequenceEqual(matched))
            {
                return (double)matched.Count / words.Count;
            }
        }

        return 0;
    }

    private List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                Take(words, word);
                words.Add(rune.ToString());
            }
            else if (Rune.IsWhiteSpace(rune) || _separators.IsMatch(rune.ToString()))
            {
                Take(words, word);
            }
            else
            {
                word.Append(rune.ToString());
            }
        }

        Take(words, word);
        return words;
    }

    private static void Take(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
