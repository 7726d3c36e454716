using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>Words people write for the symbols of an address, bare or in brackets.</summary>
internal static class SpelledSymbols
{
    private static readonly HashSet<ulong> _hyphen = Set("minus bindestrich strich dash hyphen");
    private static readonly HashSet<ulong> _joint = Set(
        "punkt dot point pkt minus bindestrich strich dash hyphen unterstrich underscore plus"
    );

    public static bool IsAt(ScanText text, int index, out int after) =>
        IsWord(text, index, Cue.AtWord, out after) || IsSpacedAt(text, index, out after);

    /// <summary>An at sign, a bracket about the word or "ät" cannot be the English word "at".</summary>
    public static bool IsUnmistakable(ScanText text, int index) =>
        text[index].Shape == TokenShape.Symbol || text.First(index) is 'ä' or 'Ä' or 'k' or 'K';

    /// <summary>The token before the word and its bracket.</summary>
    public static int Before(ScanText text, int index) => index - 1;

    public static bool IsDot(ScanText text, int index, out int after, out bool isWord)
    {
        isWord = IsWord(text, index, Cue.DotWord, out after);
        if (!isWord && text.IsSymbol(index, '.') && index + 1 < text.Count)
        {
            after = index + 1;
            return !text[after].AfterSpace || text[index].AfterSpace;
        }

        return isWord;
    }

    public static bool IsHyphen(ScanText text, int index) =>
        index < text.Count && text[index].Shape == TokenShape.Word && _hyphen.Contains(text[index].Hash);

    /// <summary>A spelled joint just before the token; tells the last token of the label before it.</summary>
    public static bool IsJointBefore(ScanText text, int index, out int before)
    {
        var joint = index - 1;
        var bracketed = joint >= 2 && text.First(joint) is ')' or ']' or '}';
        joint = bracketed ? joint - 1 : joint;
        before = bracketed ? joint - 2 : joint - 1;
        return before >= 0 && text[joint].Shape == TokenShape.Word && _joint.Contains(text[joint].Hash);
    }

    private static bool IsSpacedAt(ScanText text, int index, out int after)
    {
        after = index + 1;
        return text.IsSymbol(index, '@') && after < text.Count;
    }

    private static bool IsWord(ScanText text, int index, Cue cue, out int after)
    {
        after = index + 1;
        if (index >= text.Count)
        {
            return false;
        }

        if (text.First(index) is '(' or '[' or '{' or '<' && index + 2 < text.Count && text.First(index + 2) is ')' or ']' or '}' or '>')
        {
            after = index + 3;
            return after < text.Count && (text[index + 1].Is(cue) || (cue == Cue.AtWord && text.First(index + 1) == '@'));
        }

        return after < text.Count && text[index].Is(cue);
    }

    private static HashSet<ulong> Set(string words) => words.Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();
}
