using CustomerBot.Redaction.Recognizers.Germany;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>A word with digits or signs for some of its letters.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsDisguised">It begins with a letter, and single digits or signs stand among its letters.</param>
/// <param name="HasGap">A sign says only that a letter is missing ("Kn*pp").</param>
/// <param name="Lists">The lists that the word with its letters put back stands in.</param>
/// <param name="IsStreet">With its letters put back it ends like a street.</param>
internal readonly record struct DisguisedWord(int First, int Last, bool IsDisguised, bool HasGap, WordLists Lists, bool IsStreet)
{
    private const int Shortest = 4;
    private const int ShortestBehindDigit = 5;
    private const int Longest = 24;

    /// <summary>"Gr33n".</summary>
    private const int MostDigits = 2;

    public bool IsName =>
        (Lists & (WordLists.GivenName | WordLists.FamilyName)) != 0 && (Lists & (WordLists.FrequentWord | WordLists.EnglishWord)) == 0;

    /// <summary>"John" is an ordinary word of English texts and a name for all that.</summary>
    public bool IsGivenName => (Lists & WordLists.GivenName) != 0;

    public bool IsOrdinary =>
        (Lists & (WordLists.GivenName | WordLists.FamilyName)) == 0
        && (Lists & (WordLists.FrequentWord | WordLists.GermanWord | WordLists.EnglishWord)) != 0;

    public static DisguisedWord From(ScanText text, int first)
    {
        Span<char> letters = stackalloc char[Longest];
        var (last, length, replaced, gaps, fits) = (first, 0, 0, 0, text[first].Shape != TokenShape.Symbol);
        for (var index = first; fits && index < text.Count && (index == first || text.Touches(index)); index++)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Word)
            {
                fits &= length + text[index].Length <= Longest;
                if (fits)
                {
                    text.Word(index).CopyTo(letters[length..]);
                    length += text[index].Length;
                }
            }
            else if (text[index].Length <= MostDigits && LetterFor(text.First(index)) is var letter and not '\0' && GoesOn(text, index))
            {
                fits &= length + text[index].Length <= Longest;
                foreach (var sign in fits ? text.Word(index) : [])
                {
                    letters[length++] = LetterFor(sign);
                    fits &= letters[length - 1] != '\0';
                    replaced++;
                }

                gaps += letter == '*' ? 1 : 0;
            }
            else
            {
                fits &=
                    text[index].Shape == TokenShape.Symbol
                    && text.First(index) is '.' or ',' or '?' or '!' or ')' or ':' or ';' or '\'' or '"';
                break;
            }

            last = index;
        }

        var shortest = text[first].Shape == TokenShape.Number ? ShortestBehindDigit : Shortest;
        fits &= replaced > 0 && length >= shortest && replaced * 2 <= length;
        var plain = fits && gaps == 0;
        var street = plain && StreetWords.EndsLikeStreet(letters[..length]);
        return new(first, last, fits, gaps > 0, plain ? ListsOf(letters[..length]) : WordLists.None, street);
    }

    /// <summary>A digit may end the word ("H3lg4"), a sign may not ("Hallo!").</summary>
    private static bool GoesOn(ScanText text, int index) =>
        text[index].Shape == TokenShape.Number
        || (text.Touches(index + 1) && (text[index + 1].Shape != TokenShape.Symbol || text.IsSymbol(index + 1, '*')));

    /// <summary>A one can be an i or an l.</summary>
    private static WordLists ListsOf(Span<char> letters)
    {
        var lists = Lexicon.Shared.Find(WordHash.Of(letters));
        if (lists != WordLists.None || !letters.Contains('i'))
        {
            return lists;
        }

        letters.Replace('i', 'l');
        return Lexicon.Shared.Find(WordHash.Of(letters));
    }

    /// <summary>The letter that a digit or sign stands for; '*' for any, '\0' for none.</summary>
    public static char LetterFor(char character) =>
        character switch
        {
            '0' => 'o',
            '1' or '!' => 'i',
            '3' or '€' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '7' => 't',
            '8' => 'b',
            '|' => 'l',
            '*' => '*',
            _ => '\0',
        };
}
