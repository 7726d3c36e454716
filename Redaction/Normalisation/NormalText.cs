namespace CustomerBot.Redaction.Normalisation;

/// <summary>
/// The text as the recognizers read it, with the way back: each of its characters knows the stretch of the original that it stands for.
/// Buffers grow to the longest text seen on the thread and are used again.
/// </summary>
internal sealed class NormalText
{
    private char[] _characters = new char[256];
    private int[] _starts = [];
    private int[] _ends = [];
    private bool _mapped;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    /// <summary>The buffer itself: a field access in the innermost loops.</summary>
    public char[] Buffer => _characters;

    /// <summary>The original as it stands: every character is its own origin.</summary>
    public void Take(ReadOnlySpan<char> original)
    {
        Reset(original.Length, mapped: false);
        original.CopyTo(_characters);
        Length = original.Length;
    }

    /// <summary>Begins a text that is built character by character; it never gets longer than <paramref name="capacity"/>.</summary>
    public void Begin(int capacity) => Reset(capacity, mapped: true);

    public void Append(char character, int originalStart, int originalEnd)
    {
        if (Length == _characters.Length)
        {
            Array.Resize(ref _characters, Length * 2);
            Array.Resize(ref _starts, Length * 2);
            Array.Resize(ref _ends, Length * 2);
        }

        _characters[Length] = character;
        _starts[Length] = originalStart;
        _ends[Length] = originalEnd;
        Length++;
    }

    public void Replace(int index, char character) => _characters[index] = character;

    /// <summary>Moves a character towards the start, over what is left out.</summary>
    public void Move(int from, int to) => (_characters[to], _starts[to], _ends[to]) = (_characters[from], _starts[from], _ends[from]);

    public void Cut(int length) => Length = length;

    /// <summary>Where the character before the end of the text so far ends in the original, after something was swallowed.</summary>
    public void StretchLast(int originalEnd) => _ends[Length - 1] = originalEnd;

    public int OriginalStart(int index) => _mapped ? _starts[index] : index;

    public int OriginalEnd(int index) => _mapped ? _ends[index - 1] : index;

    private void Reset(int capacity, bool mapped)
    {
        Length = 0;
        _mapped = mapped;
        if (_characters.Length < capacity)
        {
            _characters = new char[Math.Max(capacity, _characters.Length * 2)];
        }

        if (mapped && _starts.Length < _characters.Length)
        {
            _starts = new int[_characters.Length];
            _ends = new int[_characters.Length];
        }
    }
}
