using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Forms;

/// <summary>
/// Reads corrections as people say them, in one sentence: "nein, Hausnummer 12b", "die E-Mail stimmt nicht, sie ist a@b.de",
/// "12b ist die Hausnummer", "my phone number is wrong".
/// </summary>
internal static partial class CorrectionReader
{
    private static readonly FrozenSet<string> Opening = KnownPhrases.For(nameof(Words.CorrectionOpening));

    private static readonly FrozenSet<string> Linking = KnownPhrases.For(nameof(Words.CorrectionLinking));

    private static readonly FrozenSet<string> Pointing = KnownPhrases.For(nameof(Words.CorrectionPointing));

    private static readonly string[] Doubts = [.. KnownPhrases.All(nameof(Words.CorrectionDoubt)).Select(phrase => $" {phrase} ")];

    /// <summary>In the middle of a form: a field named together with its value, in words that sound like a correction.</summary>
    public static Correction? ReadAside(string text, IReadOnlyList<FormField> fields) =>
        SoundsLikeOne(text) && ReadNamed(text, fields) is { Value.Length: > 0 } correction ? correction : null;

    /// <summary>Where corrections are asked for: a field named, with or without a value, or an answer that fits a single field.</summary>
    public static Correction? Read(string text, IReadOnlyList<FormField> fields) =>
        ReadNamed(text, fields) ?? (SoundsLikeOne(text) ? Unnamed(text, fields) : null);

    /// <summary>The value from "Hausnummer: 12b" or "die Hausnummer ist 12b" for the field that is being asked; null if it is not said so.</summary>
    public static string? OwnValue(string text, FormField field)
    {
        if (Named(text, [field]) is not { } named || Trim(named.Before, Pointing).Length > 0)
        {
            return null;
        }

        var isLinked = named.After.TrimStart().StartsWith(':') || Trim(named.After, Linking).Length < named.After.Trim().Length;
        return isLinked ? field.Read(Trim(named.After, Linking)) : null;
    }

    private static Correction? ReadNamed(string text, IReadOnlyList<FormField> fields) =>
        Named(text, fields) is { } named ? new(named.Field.Name, ValueFor(named.Field, named.Before, named.After)) : null;

    private static bool SoundsLikeOne(string text) =>
        Wording.Words(text) is [var first, _, ..] && (Opening.Contains(first) || HasDoubt($" {Wording.Fold(text)} "));

    private static bool HasDoubt(string folded) => Array.Exists(Doubts, doubt => folded.Contains(doubt, StringComparison.Ordinal));

    private static (FormField Field, string Before, string After)? Named(string text, IReadOnlyList<FormField> fields)
    {
        foreach (
            var name in fields.SelectMany(field => field.Names.Select(name => (field, name))).OrderByDescending(name => name.name.Length)
        )
        {
            if (Find(text, name.name) is { } place)
            {
                return (name.field, text[..place.Start], text[place.End..]);
            }
        }

        return null;
    }

    private static (int Start, int End)? Find(string text, string name)
    {
        var words = Word().Matches(text);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = first; last < words.Count && last < first + name.Split(' ').Length; last++)
            {
                var (start, end) = (words[first].Index, words[last].Index + words[last].Length);
                if (Wording.Fold(text[start..end]) == name)
                {
                    return (start, end);
                }
            }
        }

        return null;
    }

    private static string? ValueFor(FormField field, string before, string after)
    {
        var rest = Trim(after, Linking);
        var value = rest.Length == 0 ? null : field.Read(rest) ?? field.Read(after);
        var earlier = TrimEnd(Trim(before, Opening), Pointing);
        return value ?? (earlier.Length == 0 ? null : field.Read(earlier));
    }

    private static Correction? Unnamed(string text, IReadOnlyList<FormField> fields)
    {
        var rest = Trim(text, Opening);
        var fitting = fields
            .Where(field => !field.TakesAnyWords)
            .Select(field => new Correction(field.Name, rest.Length == 0 ? null : field.Read(rest)))
            .Where(correction => !string.IsNullOrEmpty(correction.Value))
            .ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The text without these words and punctuation at its start.</summary>
    private static string Trim(string text, FrozenSet<string> words)
    {
        var rest = text.Trim(Punctuation);
        while (Word().Match(rest) is { Success: true, Index: 0 } word && words.Contains(Wording.Fold(word.Value)))
        {
            rest = rest[word.Length..].Trim(Punctuation);
        }

        return rest;
    }

    private static string TrimEnd(string text, FrozenSet<string> words)
    {
        var rest = text.Trim(Punctuation);
        while (Word().Matches(rest) is { Count: > 0 } found && EndsWithOneOf(rest, found[^1], words))
        {
            rest = rest[..found[^1].Index].Trim(Punctuation);
        }

        return rest;
    }

    private static bool EndsWithOneOf(string text, Match last, FrozenSet<string> words) =>
        last.Index + last.Length == text.Length && words.Contains(Wording.Fold(last.Value));

    private static readonly char[] Punctuation = [' ', ',', ':', ';', '.', '!', '-', '–', '\n', '\r', '\t'];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*")]
    private static partial Regex Word();
}
