using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>What the letters of a word say of it as a name; follows from the word and its lists alone. With its key it is half a line of the processor's cache.</summary>
internal struct NameLetters
{
    public uint Lists;
    public uint Ending2;
    public uint Ending3;
    public uint Beginning;
    public NameClass Class;
    public WordOrigin Origin;
    public byte Likeness;
    public bool IsRead;
    public bool IsForm;
    public bool Genitive;

    public static NameLetters Of(ReadOnlySpan<char> word, in NameWord name, Lexicon lexicon)
    {
        Span<char> buffer = stackalloc char[32];
        var folded = buffer[..WordHash.Fold(word, buffer)];
        var letters = new NameLetters
        {
            IsRead = true,
            Class = name.Class,
            Lists = name.Lists,
            Ending2 = Hash(folded[Math.Max(0, folded.Length - 2)..]),
            Ending3 = Hash(folded[Math.Max(0, folded.Length - 3)..]) + 7,
            Beginning = Hash(folded[..Math.Min(3, folded.Length)]) + 13,
        };
        if (folded.Length > 3 && folded[^1] == 's')
        {
            letters.AsGenitive(lexicon.Find(WordHash.OfFolded(folded[..^1])));
        }

        if (letters.Class is NameClass.Unknown or NameClass.RareOnly)
        {
            letters.Origin = WordOrigins.Of(folded, lexicon);
        }

        if (letters.Class is NameClass.Unknown or NameClass.RareOnly or NameClass.RareAndWord or NameClass.Place)
        {
            letters.Likeness = (byte)(1 + lexicon.LikenessOf(folded));
        }

        return letters;
    }

    /// <summary>"Svenjas", "die Schulzes": a word that no list has counts as the name it is a form of.</summary>
    private void AsGenitive(WordLists lists)
    {
        Genitive = (lists & (WordLists.GivenName | WordLists.FamilyName)) != 0;
        if (Genitive && Class is (NameClass.Unknown or NameClass.RareOnly))
        {
            IsForm = true;
            Lists = (uint)(lists & WordLists.NameOrWord);
            Class =
                (lists & WordLists.FamilyName) == 0 ? NameClass.GivenOnly
                : (lists & WordLists.GivenName) == 0 ? NameClass.FamilyOnly
                : NameClass.BothOnly;
        }
    }

    private static uint Hash(ReadOnlySpan<char> letters) => (uint)WordHash.OfFolded(letters);
}
