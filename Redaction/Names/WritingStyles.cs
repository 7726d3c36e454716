using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Reads from a paragraph's words what a capital says in it.</summary>
internal static class WritingStyles
{
    private const WordLists OtherThanNoun = WordLists.VerbOrAdjective | WordLists.VeryFrequentWord | WordLists.EnglishWord;
    private const WordLists Names = WordLists.GivenName | WordLists.FamilyName;
    private const WordLists Languages = WordLists.GermanWord | WordLists.EnglishWord;

    public static WritingStyle Of(ScanText text, ReadOnlySpan<NameWord> words)
    {
        var (small, capital, inner, smallNouns, english) = (false, false, false, false, 0);
        for (var at = 0; at < words.Length; at++)
        {
            if (text[at].Shape != TokenShape.Word)
            {
                continue;
            }

            var lists = (WordLists)words[at].Lists;
            if (words[at].Case is var letterCase && letterCase == LetterCase.Lower)
            {
                small = true;
                smallNouns |= (lists & (WordLists.Noun | OtherThanNoun | Names)) == WordLists.Noun;
            }
            else
            {
                capital = true;
                inner = inner || (letterCase == LetterCase.Title && text[at].Length > 1 && !BeginsSentence(text, at));
            }

            english += (lists & WordLists.FrequentWord) == 0 ? 0 : Language(lists);
        }

        return (small, capital) switch
        {
            (_, false) => WritingStyle.Small,
            (false, _) => WritingStyle.Capitals,
            _ when english > 0 => inner ? WritingStyle.English : WritingStyle.EnglishUnclear,
            _ when smallNouns => inner ? WritingStyle.Careless : WritingStyle.SentencesOnly,
            _ => inner ? WritingStyle.Careful : WritingStyle.Unclear,
        };
    }

    private static int Language(WordLists lists) =>
        (lists & Languages) switch
        {
            WordLists.EnglishWord => 1,
            WordLists.GermanWord => -1,
            _ => 0,
        };

    private static bool BeginsSentence(ScanText text, int at) =>
        at == 0 || text[at].AfterLine || text.First(at - 1) is '.' or '!' or '?' or ':' or '"' or '„' or '“' or '(' or '-' or '–';
}
