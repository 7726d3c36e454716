using System.Text;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>
/// Lines of a stream without ever holding more than one piece of a line: a longer line comes in pieces. So a gigabyte without a line
/// break needs no more memory than a page.
/// </summary>
internal sealed class LineReader(TextReader source, int longestPiece = LineReader.LongestPiece)
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestPiece = 1 << 20;

    private readonly char[] _buffer = new char[1 << 16];
    private readonly StringBuilder _piece = new();
    private int _position;
    private int _length;

    /// <summary>Whether the piece read last is the end of its line, or of the input.</summary>
    public bool EndsLine { get; private set; }

    /// <summary>Whether a line break followed the piece read last.</summary>
    public bool HasBreak { get; private set; }

    /// <summary>The next line, or piece of one; null at the end.</summary>
    public string? Read()
    {
        _piece.Clear();
        (EndsLine, HasBreak) = (false, false);
        while (Fill())
        {
            var rest = _buffer.AsSpan(_position, _length - _position);
            var newline = rest.IndexOf('\n');
            var room = longestPiece - _piece.Length;
            var take = newline < 0 ? rest.Length : newline;
            if (take > room)
            {
                return Part(rest, room);
            }

            _piece.Append(rest[..take]);
            _position += take + (newline < 0 ? 0 : 1);
            if (newline >= 0)
            {
                (EndsLine, HasBreak) = (true, true);
                return _piece.ToString();
            }
        }

        EndsLine = true;
        return _piece.Length == 0 ? null : _piece.ToString();
    }

    /// <summary>Reads to the end of the line without keeping any of it.</summary>
    public void Skip()
    {
        while (!EndsLine && Read() is not null) { }
    }

    private string Part(ReadOnlySpan<char> rest, int room)
    {
        var take = room - (room > 1 && char.IsHighSurrogate(rest[room - 1]) ? 1 : 0);
        _piece.Append(rest[..take]);
        _position += take;
        return _piece.ToString();
    }

    private bool Fill()
    {
        if (_position == _length)
        {
            (_position, _length) = (0, source.Read(_buffer));
        }

        return _length > 0;
    }
}
