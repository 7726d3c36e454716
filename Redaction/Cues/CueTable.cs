using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Cues;

/// <summary>Looks cue words up by their folded hash; a slip of one letter in a long word is forgiven.</summary>
internal static class CueTable
{
    private const int ShortestForgiven = 6;
    private const int ShortestInflected = 4;

    private const Cue Inflected =
        Cue.Password
        | Cue.Pin
        | Cue.OneTimeCode
        | Cue.Customer
        | Cue.IdCard
        | Cue.Passport
        | Cue.DrivingLicence
        | Cue.UserName
        | Cue.Health
        | Cue.Pension
        | Cue.Card;

    private static readonly WordTable<Cue> _exact = BuildExact();
    private static readonly WordTable<Cue> _slips = BuildSlips();

    public static Cue Find(ulong hash) => _exact.GetValueOrDefault(hash);

    /// <summary>
    /// For a word that no list knows: one letter left out, doubled, mistaken or two swapped. Only for words that say what a number is.
    /// </summary>
    public static Cue FindSlip(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < ShortestForgiven - 1 or > 32)
        {
            return Cue.None;
        }

        if (_slips.TryGetValue(WordHash.OfFolded(folded), out var cue))
        {
            return cue;
        }

        Span<char> shorter = stackalloc char[folded.Length - 1];
        for (var left = 0; left < folded.Length; left++)
        {
            folded[..left].CopyTo(shorter);
            folded[(left + 1)..].CopyTo(shorter[left..]);
            if (_slips.TryGetValue(WordHash.OfFolded(shorter), out cue))
            {
                return cue;
            }
        }

        return Cue.None;
    }

    private static WordTable<Cue> BuildExact()
    {
        var cues = new Dictionary<ulong, Cue>();
        foreach (var (cue, words) in CueWords.All.Concat(NameCueWords.All).Append((Cue.DigitWord, DigitWords.All)))
        {
            foreach (var word in words.Split(' '))
            {
                var hash = WordHash.OfFolded(word);
                cues[hash] = cues.GetValueOrDefault(hash) | cue;
            }
        }

        AddEndings(cues);
        return new(cues);
    }

    /// <summary>"meines Ausweises", "des Kennworts", "accounts": the endings of the words that say what a number is.</summary>
    private static void AddEndings(Dictionary<ulong, Cue> cues)
    {
        foreach (var (cue, words) in CueWords.All.Where(entry => (entry.Cue & Inflected) != 0))
        {
            foreach (var word in words.Split(' ').Where(word => word.Length >= ShortestInflected))
            {
                cues.TryAdd(WordHash.OfFolded(word + "s"), cue);
                cues.TryAdd(WordHash.OfFolded(word + "es"), cue);
                cues.TryAdd(WordHash.OfFolded(word + "n"), cue);
            }
        }
    }

    /// <summary>Each long cue word, whole and with one letter left out.</summary>
    private static WordTable<Cue> BuildSlips()
    {
        var slips = new Dictionary<ulong, Cue>();
        foreach (var (cue, words) in CueWords.All.Where(entry => (entry.Cue & (Cue.Filler | Cue.Month | Cue.Measure)) == 0))
        {
            foreach (var word in words.Split(' ').Where(word => word.Length >= ShortestForgiven))
            {
                slips.TryAdd(WordHash.OfFolded(word), cue);
                for (var left = 0; left < word.Length; left++)
                {
                    slips.TryAdd(WordHash.OfFolded(word.Remove(left, 1)), cue);
                }
            }
        }

        return new(slips);
    }
}
