using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Values;

/// <summary>
/// Beginning and end of the words of one paragraph as hashes, computed when asked for: "Kundenportal-Kennwort" ends as "Kennwort" does, and
/// a slip of the finger leaves one of the two as it was.
/// </summary>
internal sealed class ValueWords
{
    private const int Long = 5;

    private (uint Identity, uint Beginning, uint Ending)[] _words = new (uint, uint, uint)[64];

    public void Clear(int count)
    {
        if (_words.Length < count)
        {
            _words = new (uint, uint, uint)[Math.Max(count, _words.Length * 2)];
        }
        else
        {
            Array.Clear(_words, 0, count);
        }
    }

    public (uint Identity, uint Beginning, uint Ending) Of(ScanText text, int index)
    {
        ref var word = ref _words[index];
        if (word.Identity == 0)
        {
            word = Compute(text, index);
        }

        return word;
    }

    /// <summary>In training: the word is no longer told from others.</summary>
    public void Forget(int index) => _words[index] = (3, 3, 3);

    private static (uint, uint, uint) Compute(ScanText text, int index)
    {
        ref var token = ref text[index];
        if (token.Shape != TokenShape.Word)
        {
            var mark = token.Shape == TokenShape.Number ? 0x20000U + (uint)Math.Min(token.Length, 9) : text.First(index) | 0x10000U;
            return (mark, mark, mark);
        }

        Span<char> buffer = stackalloc char[40];
        var folded = buffer[..WordHash.Fold(text.Word(index), buffer)];
        text.Work += 2;
        return ((uint)token.Hash | 1U, Hash(folded[..Math.Min(Long, folded.Length)]), Hash(folded[Math.Max(0, folded.Length - Long)..]));
    }

    private static uint Hash(ReadOnlySpan<char> letters) => (uint)WordHash.OfFolded(letters);
}
