using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>A paragraph as it would be typed; each character of it knows the words it stands for.</summary>
/// <param name="from">The text of the paragraph, always the same of the thread.</param>
internal sealed class TypedText(ScanText from)
{
    private const int Slack = 16;

    private readonly List<(int Start, int End)> _spelled = [];
    private readonly ScanText _from = from;

    /// <summary>What was written so far; its origin is the normal text of the paragraph.</summary>
    public ScanText Text { get; } = new(from.Words);

    public void Begin()
    {
        _spelled.Clear();
        Text.Clear();
        Text.Normal.Begin(_from.Normal.Length + Slack);
    }

    /// <summary>Whether a part of the text has something in it that was spelled out.</summary>
    public bool IsSpelled(int start, int end)
    {
        var (low, high) = (0, _spelled.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spelled[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < _spelled.Count && _spelled[low].Start < end;
    }

    /// <summary>The blank before what is spelled, unless it goes on with what stands before: then at most a separator.</summary>
    public void Open(int at, bool joined, char separator)
    {
        if (!joined)
        {
            Blanks(at);
        }
        else if (separator != '\0')
        {
            Text.Normal.Append(separator, _from[at - 1].Start, _from[at].Start);
        }
    }

    public void Put(ReadOnlySpan<char> characters, int first, int last)
    {
        foreach (var character in characters)
        {
            Put(character, first, last);
        }
    }

    /// <summary>A character that the tokens spell.</summary>
    public void Put(char character, int first, int last)
    {
        var start = Text.Normal.Length;
        Text.Normal.Append(character, _from[first].Start, _from[last].End);
        if (_spelled.Count > 0 && _spelled[^1].End == start)
        {
            _spelled[^1] = (_spelled[^1].Start, start + 1);
        }
        else
        {
            _spelled.Add((start, start + 1));
        }
    }

    /// <summary>A token as it stands.</summary>
    public void Copy(int at, bool glued)
    {
        if (!glued)
        {
            Blanks(at);
        }

        CopyCharacters(_from[at].Start, _from[at].End);
    }

    public void Blanks(int at) => CopyCharacters(at > 0 ? _from[at - 1].End : 0, _from[at].Start);

    private void CopyCharacters(int start, int end)
    {
        for (var place = start; place < end; place++)
        {
            Text.Normal.Append(_from.Normal.Buffer[place], place, place + 1);
        }
    }
}
