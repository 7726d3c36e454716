using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>A token as the name model sees it: a few small classes and hashes, computed once.</summary>
internal struct NameWord
{
    private const WordLists Words = WordLists.GermanWord | WordLists.EnglishWord;

    public NameClass Class;
    public NameCue Cue;
    public LetterCase Case;
    public uint Lists;

    /// <summary>The word itself where it is a word or a symbol, else its class: the model must not learn names by heart.</summary>
    public uint Identity;

    /// <summary>Hashes of the last two and three and the first three letters.</summary>
    public uint Ending2;
    public uint Ending3;
    public uint Beginning;

    /// <summary>Ends in s, and without it stands in a list of names.</summary>
    public bool Genitive;

    public static NameWord Of(ScanText text, int index)
    {
        ref var token = ref text[index];
        var word = default(NameWord);
        word.Case = token.Case;
        word.Lists = (uint)token.Lists;
        word.Class = ClassOf(token);
        word.Cue = CueOf(token.Cue);
        word.Identity = token.Shape switch
        {
            TokenShape.Symbol => text.First(index) | 0x10000U,
            TokenShape.Number => 0x20000U + (uint)Math.Min(token.Length, 6),
            _ => KnownByHeart(token, word) ? (uint)token.Hash | 1U : 0x30000U + (uint)word.Class,
        };
        return word;
    }

    private static bool KnownByHeart(in Token token, in NameWord word) =>
        word.Cue != NameCue.None
        || token.IsIn(WordLists.FrequentWord)
        || (token.Lists & (WordLists.GivenName | WordLists.FamilyName | WordLists.RareName)) == 0 && token.IsIn(Words);

    /// <summary>Adds what takes longer and only a word that can be a name needs: its letters and its genitive.</summary>
    public static void Complete(ScanText text, int index, ref NameWord name, Lexicon lexicon)
    {
        var word = text.Word(index);
        Span<char> folded = stackalloc char[32];
        var length = WordHash.Fold(word, folded);
        name.Ending2 = Hash(folded[Math.Max(0, length - 2)..length]);
        name.Ending3 = Hash(folded[Math.Max(0, length - 3)..length]) + 7;
        name.Beginning = Hash(folded[..Math.Min(3, length)]) + 13;
        if (length > 3 && folded[length - 1] == 's')
        {
            var lists = lexicon.Find(WordHash.OfFolded(folded[..(length - 1)]));
            name.Genitive = (lists & (WordLists.GivenName | WordLists.FamilyName)) != 0;
        }
    }

    private static uint Hash(ReadOnlySpan<char> letters) => (uint)WordHash.OfFolded(letters);

    private static NameClass ClassOf(in Token token)
    {
        if (token.Shape != TokenShape.Word)
        {
            return token.Shape == TokenShape.Number ? NameClass.Number : NameClass.Symbol;
        }

        var kind = (token.IsIn(WordLists.GivenName), token.IsIn(WordLists.FamilyName)) switch
        {
            (true, true) => NameClass.BothOnly,
            (true, false) => NameClass.GivenOnly,
            (false, true) => NameClass.FamilyOnly,
            _ => NameClass.Unknown,
        };
        var step = (byte)(
            token.IsIn(WordLists.FrequentWord) ? 2
            : token.IsIn(Words) ? 1
            : 0
        );
        return kind != NameClass.Unknown ? (NameClass)((byte)kind + step) : WithoutName(token, step);
    }

    private static NameClass WithoutName(in Token token, byte step) =>
        step switch
        {
            2 => token.IsIn(WordLists.VeryFrequentWord) ? NameClass.VeryFrequentWord : NameClass.FrequentWord,
            1 => token.IsIn(WordLists.RareName) ? NameClass.RareAndWord : NameClass.Word,
            _ when token.IsIn(WordLists.Place) => NameClass.Place,
            _ => token.IsIn(WordLists.RareName) ? NameClass.RareOnly : NameClass.Unknown,
        };

    private static NameCue CueOf(Cue cue) =>
        (cue & ~(Cues.Cue.DigitWord | Cues.Cue.AtWord | Cues.Cue.DotWord)) switch
        {
            Cues.Cue.None => NameCue.None,
            _ when (cue & Cues.Cue.Title) != 0 => NameCue.Title,
            _ when (cue & Cues.Cue.NameWord) != 0 => NameCue.NameWord,
            _ when (cue & Cues.Cue.Kinship) != 0 => NameCue.Kinship,
            _ when (cue & Cues.Cue.Role) != 0 => NameCue.Role,
            _ when (cue & Cues.Cue.Closing) != 0 => NameCue.Closing,
            _ when (cue & Cues.Cue.Greeting) != 0 => NameCue.Greeting,
            _ when (cue & Cues.Cue.Particle) != 0 => NameCue.Particle,
            _ when (cue & Cues.Cue.Month) != 0 => NameCue.Month,
            _ when (cue & Cues.Cue.Preposition) != 0 => NameCue.Preposition,
            _ when (cue & CueSearch.Deciding) != 0 => NameCue.Data,
            _ when (cue & Cues.Cue.Status) != 0 => NameCue.Status,
            _ => NameCue.Filler,
        };
}
