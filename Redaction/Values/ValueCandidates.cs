using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Recognizers.General;
using CustomerBot.Redaction.Scanning;
using CustomerBot.Redaction.Spelling;

namespace CustomerBot.Redaction.Values;

/// <summary>
/// Finds the stretches of a paragraph that may be values: chunks with digits, dates, groups of digits and letters with blanks between, words
/// where the paragraph speaks of passwords or user names, and what the rules found.
/// </summary>
internal static class ValueCandidates
{
    /// <summary>Where one of these stands in a paragraph, a value may be an ordinary word.</summary>
    private const Cue Words = Cue.Password | Cue.Secret | Cue.UserName | Cue.Pin | Cue.OneTimeCode | Cue.Access;

    private const int LongestChunk = 24;
    private const int ShortestWord = 3;

    private static readonly Comparison<ValueCandidate> _byPlace = (left, right) =>
        left.First != right.First ? left.First.CompareTo(right.First)
        : left.Last != right.Last ? left.Last.CompareTo(right.Last)
        : right.Rule.CompareTo(left.Rule);

    public static void Collect(ScanText text, List<ValueCandidate> candidates)
    {
        var words = (text.Cues & Words) != 0;
        if (!text.HasDigit && !words && !text.Outline.MayHave('_'))
        {
            return;
        }

        Chunks(text, words, candidates);

        if (text.HasDigit)
        {
            if (DateReader.MayHold(text))
            {
                Dates(text, (text.Cues & Cue.Birth) != 0, candidates);
            }

            ValueGroups.Collect(text, candidates);
        }

        Findings(text, candidates);
        Settle(text, candidates);
    }

    /// <summary>Where an ordinary word can be no value, only what has a digit or an underscore.</summary>
    private static void Chunks(ScanText text, bool words, List<ValueCandidate> candidates)
    {
        if (!words && !text.Outline.MayHave('_'))
        {
            ChunksWithDigits(text, candidates);
            return;
        }

        text.Work += text.Count;
        for (var (index, end) = (0, 0); index < text.Count; index++)
        {
            if (words || text[index].Shape == TokenShape.Number || text[index].First == '_')
            {
                end = Chunk(text, Beginning(text, index, end), words, candidates);
                index = end - 1;
            }
        }
    }

    private static void ChunksWithDigits(ScanText text, List<ValueCandidate> candidates)
    {
        var end = 0;
        foreach (var number in text.Numbers)
        {
            if (number >= end)
            {
                end = Chunk(text, Beginning(text, number, end), words: false, candidates);
            }
        }
    }

    /// <summary>Where the chunk of a token begins, behind what was read.</summary>
    private static int Beginning(ScanText text, int index, int end)
    {
        while (index > end && !text[index].AfterSpace)
        {
            index--;
        }

        return index;
    }

    /// <summary>What stands up to the next blank, whole and cut at colons, slashes and the like; tells where the next chunk begins.</summary>
    private static int Chunk(ScanText text, int first, bool words, List<ValueCandidate> candidates)
    {
        var (end, start) = (first, first);
        for (; end < text.Count && (end == first || !text[end].AfterSpace); end++)
        {
            text.Work++;
            if (IsSeparator(text, end))
            {
                Add(text, start, end - 1, words, candidates);
                start = end + 1;
            }
        }

        if (start > first && end - first <= LongestChunk)
        {
            Add(text, first, end - 1, words, candidates);
        }

        Add(text, start, end - 1, words, candidates);
        return end;
    }

    private static bool IsSeparator(ScanText text, int index) =>
        text[index].Shape == TokenShape.Symbol
        && text.First(index) is ':' or '=' or '/' or '|' or ';' or '(' or ')' or '<' or '>' or '"' or ',' or '&' or '?' or '[' or ']';

    private static void Add(ScanText text, int first, int last, bool words, List<ValueCandidate> candidates)
    {
        while (first <= last && text[first].Shape == TokenShape.Symbol)
        {
            first++;
        }

        while (last > first && text[last].Shape == TokenShape.Symbol)
        {
            last--;
        }

        if (first <= last && last - first < LongestChunk && MayBeValue(text, first, last, words))
        {
            candidates.Add(new ValueCandidate(first, last, -1));
        }
    }

    private static bool MayBeValue(ScanText text, int first, int last, bool words)
    {
        var (digits, letters) = (0, 0);
        for (var index = first; index <= last; index++)
        {
            digits += text[index].Shape == TokenShape.Number ? text[index].Length : 0;
            letters += text[index].Shape == TokenShape.Word ? text[index].Length : 0;
        }

        return digits == 0 ? letters >= ShortestWord && (words ? first != last || MayBeWord(text, first) : IsUnderscored(text, first, last))
            : letters == 0 ? digits >= 3 && !IsAmount(text, first, last)
            : digits + letters >= 4;
    }

    private static bool MayBeWord(ScanText text, int index) =>
        !text[index].IsIn(WordLists.VeryFrequentWord)
        && !text[index].Is(CueSearch.Deciding | Cue.NumberWord | Cue.Filler | Cue.DotWord)
        && !SignWords.IsSign(text[index].Hash)
        && !SecretWords.IsRemark(text, index);

    /// <summary>"anna_k": nothing but a name for a machine is written so.</summary>
    private static bool IsUnderscored(ScanText text, int first, int last) =>
        first + 2 == last && text.First(first + 1) == '_' && !text[first + 1].AfterSpace;

    /// <summary>"12,99", "€ 300", "450 %".</summary>
    private static bool IsAmount(ScanText text, int first, int last) =>
        text.First(first - 1) is '€' or '$' or '£'
        || (last + 1 < text.Count && !text[last + 1].AfterLine && text.First(last + 1) is '€' or '$' or '£' or '%' or '°')
        || text.Characters[text[first].Start..text[last].End].Contains(',');

    private static void Dates(ScanText text, bool births, List<ValueCandidate> candidates)
    {
        if ((text.Cues & Cue.Month) == 0)
        {
            DatesOfNumbers(text, births, candidates);
            return;
        }

        for (var index = 0; index < text.Count; index++)
        {
            if (
                (text[index].Shape == TokenShape.Number || text[index].Is(Cue.Month))
                && DateReader.TryRead(text, index, out var last, out var year)
                && (year > 0 || births)
            )
            {
                candidates.Add(new ValueCandidate(index, last, -1));
                index = last;
            }
        }
    }

    private static void DatesOfNumbers(ScanText text, bool births, List<ValueCandidate> candidates)
    {
        var next = 0;
        foreach (var number in text.Numbers)
        {
            if (number >= next && DateReader.TryRead(text, number, out var last, out var year) && (year > 0 || births))
            {
                candidates.Add(new ValueCandidate(number, last, -1));
                next = last + 1;
            }
        }
    }

    private static void Findings(ScanText text, List<ValueCandidate> candidates)
    {
        for (var rule = 0; rule < text.Candidates.Count; rule++)
        {
            var found = text.Candidates[rule];
            if (!ValueClasses.IsOpen(found.Kind, found.Evidence))
            {
                continue;
            }

            var first = text.FirstAt(found.Start);
            var last = Math.Max(first, text.FirstAt(found.End) - 1);
            text.Work += 8;
            while (first < last && text[first].Shape == TokenShape.Symbol)
            {
                first++;
            }

            while (last > first && text[last].Shape == TokenShape.Symbol)
            {
                last--;
            }

            candidates.Add(new ValueCandidate(first, last, rule));
        }
    }

    /// <summary>In order, each once, without those that lie in something that is no question ("IBAN", an address).</summary>
    private static void Settle(ScanText text, List<ValueCandidate> candidates)
    {
        if (!IsInOrder(candidates))
        {
            candidates.Sort(_byPlace);
        }

        var (kept, rule) = (0, 0);
        for (var index = 0; index < candidates.Count; index++)
        {
            var candidate = candidates[index];
            text.Work++;
            if (kept > 0 && candidates[kept - 1].First == candidate.First && candidates[kept - 1].Last == candidate.Last)
            {
                continue;
            }

            while (rule < text.Candidates.Count && text.Candidates[rule].End <= text[candidate.First].Start)
            {
                rule++;
            }

            if (!IsTaken(text, rule, candidate) && !IsOfTrader(text, candidate))
            {
                candidates[kept++] = candidate;
            }
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static bool IsInOrder(List<ValueCandidate> candidates)
    {
        for (var index = 1; index < candidates.Count; index++)
        {
            if (_byPlace(candidates[index - 1], candidates[index]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A VAT number is nobody's unless the settings say so, and then it is found as such. "USt: 21/815/08150" is the tax number of a person.
    /// </summary>
    private static bool IsOfTrader(ScanText text, ValueCandidate candidate) =>
        (text.Cues & Cue.Vat) != 0
        && (text[candidate.First].Shape == TokenShape.Word || candidate.First == candidate.Last)
        && (CueSearch.Before(text, candidate.First) & Cue.Vat) != 0;

    private static bool IsTaken(ScanText text, int rule, ValueCandidate candidate)
    {
        for (; rule < text.Candidates.Count && text.Candidates[rule].Start < text[candidate.Last].End; rule++)
        {
            text.Work++;
            var found = text.Candidates[rule];
            if (found.Kind != PersonalDataKind.Person && !ValueClasses.IsOpen(found.Kind, found.Evidence))
            {
                return true;
            }
        }

        return false;
    }
}
