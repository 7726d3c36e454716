using System.Text;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>
/// Redacts a line that comes in pieces as if it were whole. What stands near the end of a piece waits for the next, so that no identifier
/// and no cue is parted from what belongs to it; what was written stays in view as context. Placeholders are numbered per piece.
/// </summary>
internal sealed class LongLine(Redactor redactor, TextWriter output, Action<Finding, long>? explain)
{
    /// <summary>Longer than any identifier with its cue; in UTF-16 units.</summary>
    public const int View = 4096;

    private string _window = "";
    private int _written;
    private long _before;
    private bool _isInside;

    public void Write(string piece, bool isLast)
    {
        _window += piece;
        try
        {
            var findings = redactor.Find(_window);
            Write(findings, isLast ? _window.Length : Cut(findings));
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or IOException))
        {
            output.Write(Redactor.Withheld);
            _written = _window.Length;
        }

        var start = isLast ? _window.Length : Math.Max(0, _written - View);
        (_before, _window, _written) = (_before + start, _window[start..], _written - start);
        if (isLast)
        {
            (_before, _isInside) = (0, false);
        }
    }

    /// <summary>At white space if there is some, and never within a finding or a pair of surrogates.</summary>
    private int Cut(IReadOnlyList<Finding> findings)
    {
        var latest = Math.Max(_written, _window.Length - View);
        var space = _window.AsSpan(_written, latest - _written).LastIndexOfAny(' ', '\t');
        var cut = space > 0 ? _written + space : latest;
        cut -= cut > _written && char.IsHighSurrogate(_window[cut - 1]) ? 1 : 0;
        foreach (var finding in findings.Where(finding => finding.Start < cut && finding.End > cut))
        {
            return finding.Start > _written ? finding.Start : Math.Min(finding.End, _window.Length);
        }

        return cut;
    }

    private void Write(IReadOnlyList<Finding> findings, int end)
    {
        var placeholders = new PlaceholderMap();
        var redacted = new StringBuilder();
        var position = SkipRest();
        foreach (var finding in findings.Where(finding => finding.End > position && finding.Start < end))
        {
            redacted.Append(_window, position, Math.Max(0, finding.Start - position));
            redacted.Append(placeholders.For(finding.Kind, _window[finding.Start..finding.End]));
            explain?.Invoke(finding, _before);
            position = finding.End;
            _isInside = position == _window.Length;
        }

        redacted.Append(_window, position, Math.Max(0, end - position));
        output.Write(redactor.Redact(redacted.ToString(), placeholders));
        _written = Math.Max(position, end);
    }

    /// <summary>A finding that reached the end of all that was read goes on up to the next white space.</summary>
    private int SkipRest()
    {
        var position = _written;
        while (_isInside && position < _window.Length && !char.IsWhiteSpace(_window[position]))
        {
            position++;
        }

        _isInside = _isInside && position == _window.Length;
        return position;
    }
}
