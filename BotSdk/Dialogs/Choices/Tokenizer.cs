using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts texts into words at white space and punctuation. Every character beyond U+FFFF, such as an emoji, is a word by itself.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class Tokenizer
{
    // First and last of each block of characters that stand between words.
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F),
        (0x003A, 0x0040),
        (0x005B, 0x0060),
        (0x007B, 0x00BF),
        (0x02B9, 0x036F),
        (0x2000, 0x2BFF),
        (0x2E00, 0x2E7F),
    ];

    /// <summary>The tokenizer used where none is given.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>Cuts a text. The language makes no difference.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        text ??= string.Empty;
        for (var index = 0; index < text.Length; )
        {
            var codePoint = CodePoint(text, index);
            var length = codePoint > 0xFFFF ? 2 : 1;
            if (codePoint > 0xFFFF || IsBreak(codePoint))
            {
                AddToken(tokens, text, start, index - 1);
                start = -1;
                if (codePoint > 0xFFFF)
                {
                    AddToken(tokens, text, index, index + 1);
                }
            }
            else if (start < 0)
            {
                start = index;
            }

            index += length;
        }

        AddToken(tokens, text, start, text.Length - 1);
        return tokens;
    }

    private static int CodePoint(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : text[index];

    private static bool IsBreak(int codePoint)
    {
        foreach (var (first, last) in Breaks)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddToken(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0)
        {
            var word = text.Substring(start, end - start + 1);
            tokens.Add(
                new Token
                {
                    Start = start,
                    End = end,
                    Text = word,
                    Normalized = word.ToLowerInvariant(),
                }
            );
        }
    }
}
