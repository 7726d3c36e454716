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

    /// <summary>1 if it is also called a thing, 2 if a place is called so, 4 if with a word beside it it names a thing.</summary>
    public uint Thing;

    /// <summary>The word itself where it is a word or a symbol, else its class: the model must not learn names by heart.</summary>
    public uint Identity;

    /// <summary>Hashes of the last two and three and the first three letters.</summary>
    public uint Ending2;
    public uint Ending3;
    public uint Beginning;

    /// <summary>What an unknown word may be: a misspelt everyday word, two German words in one.</summary>
    public WordOrigin Origin;

    /// <summary>How much a word that is in no list of frequent words or names looks like a name; 0 for the others.</summary>
    public uint Likeness;

    /// <summary>No list has it, but it is the genitive or plural of a listed name.</summary>
    public bool IsForm;

    /// <summary>Ends in s, and without it stands in a list of names.</summary>
    public bool Genitive;

    public static NameWord Of(ScanText text, int index)
    {
        ref var token = ref text[index];
        var word = default(NameWord);
        word.Case = token.Case;
        word.Lists = (uint)(token.Lists & WordLists.NameOrWord);
        word.Thing = ThingOf(token);
        word.Class = ClassOf(token);
        word.Genitive = token.Has(WordMark.NameForm);
        word.Cue = CueOf(token.Cue);
        if (word.Cue is NameCue.None or NameCue.Status or NameCue.Filler && IsPersonNoun(token))
        {
            word.Cue = NameCue.Person;
        }

        word.Identity = token.Shape switch
        {
            TokenShape.Symbol => text.First(index) | 0x10000U,
            TokenShape.Number => 0x20000U + (uint)Math.Min(token.Length, 6),
            _ => KnownByHeart(token, word) ? (uint)token.Hash | 1U : 0x30000U + (uint)word.Class,
        };
        return word;
    }

    /// <summary>"Nachbarin", but not "Müller": what is also a name is told from one by its place.</summary>
    private static bool IsPersonNoun(in Token token) =>
        token.IsIn(WordLists.PersonNoun) && !token.IsIn(WordLists.GivenName | WordLists.FamilyName);

    private static bool KnownByHeart(in Token token, in NameWord word) =>
        word.Cue != NameCue.None
        || token.IsIn(WordLists.FrequentWord)
        || (token.Lists & (WordLists.GivenName | WordLists.FamilyName | WordLists.RareName)) == 0 && token.IsIn(Words);

    /// <summary>Adds what only a word that can be a name needs. A word that no list has counts as the name it is a form of.</summary>
    public void Take(in NameLetters letters)
    {
        (Ending2, Ending3, Beginning) = (letters.Ending2, letters.Ending3, letters.Beginning);
        (Genitive, IsForm, Lists, Class) = (letters.Genitive, letters.IsForm, letters.Lists, letters.Class);
        (Origin, Likeness) = (letters.Origin, letters.Likeness);
    }

    private static uint ThingOf(in Token token) => (token.IsIn(WordLists.Thing) ? 1U : 0) + (token.IsIn(WordLists.Place) ? 2U : 0);

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
        (cue & ~(Cues.Cue.DigitWord | Cues.Cue.AtWord | Cues.Cue.DotWord | Cues.Cue.MailHost | Cues.Cue.Access)) switch
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
