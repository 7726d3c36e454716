using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>The word "Hausnummer" or its like between a street and its number.</summary>
internal static class Houses
{
    private static readonly WordSet _words = WordHash.SetOf("hausnummer hausnr nummer nr number no");

    private static readonly ulong _house = WordHash.OfFolded("house");

    private static readonly WordSet _parts = WordHash.SetOf("flat apartment apt unit wohnung");

    public static bool IsHouseWord(ulong hash) => hash == _house || _words.Contains(hash);

    /// <summary>A street, or "flat": the number behind it ends with the comma.</summary>
    public static bool IsBeforeNumber(ScanText text, int index)
    {
        var told = index > 1 && text.Word(index) is "die" && text.IsSymbol(index - 1, ','); // "Gartenstraße, die vierzehn"
        ref var word = ref text[told ? index - 2 : index];
        return (word.Case == LetterCase.Title && !word.Is(CueSearch.Deciding)) || _parts.Contains(word.Hash);
    }

    /// <summary>Whether it stands at the token, behind a capitalised word and perhaps a comma; tells where the number begins.</summary>
    public static bool TryNumber(ScanText text, int at, out int number)
    {
        number = at;
        if (IsBeforeStreet(text, at))
        {
            number++;
            return true;
        }

        if (at == 0 || text[at - 1].Shape != TokenShape.Word || !text[at - 1].IsCapital || text[at - 1].Is(CueSearch.Deciding))
        {
            return false;
        }

        number += text.IsSymbol(number, ',') ? 1 : 0;
        number += number < text.Count && text.Word(number) is "house" or "House" ? 1 : 0;
        if (number >= text.Count || !_words.Contains(text[number].Hash))
        {
            return false;
        }

        number++;
        number += text.IsSymbol(number, '.') ? 1 : 0;
        return IsNumber(text, number);
    }

    /// <summary>"number nine Harbour Street".</summary>
    public static bool IsBeforeStreet(ScanText text, int at) =>
        text.Word(at) is "number" or "Number"
        && IsNumber(text, at + 1)
        && (text.IsSymbol(at + 2, ',') ? at + 3 : at + 2) is var street
        && street < text.Count
        && text[street].Case == LetterCase.Title;

    private static bool IsNumber(ScanText text, int number) =>
        number < text.Count
        && !text[number].AfterLine
        && (text[number].Shape == TokenShape.Number ? text[number].Length <= 3 : text[number].Is(Cue.DigitWord));
}
