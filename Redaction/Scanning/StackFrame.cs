using System.Buffers;

namespace CustomerBot.Redaction.Scanning;

/// <summary>
/// A line of a stack trace as .NET writes it, "   at Type.Method(Int32 rc) in File.cs:line 7": names of code, which look like names and
/// secrets to whoever reads messages.
/// </summary>
internal static class StackFrame
{
    /// <summary>A longer line is none; bounds the work for each finding.</summary>
    private const int Longest = 1_000;

    private const string Mark = "at ";

    private static readonly SearchValues<char> _ofMethod = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._`<>[],+|"
    );

    public static bool Holds(ReadOnlySpan<char> characters, in Candidate candidate)
    {
        var before = characters[Math.Max(0, candidate.Start - Longest)..candidate.Start];
        var start = before.LastIndexOf('\n') + 1;
        if (start == 0 && before.Length == Longest)
        {
            return false;
        }

        var line = characters[(candidate.Start - before.Length + start)..];
        line = line[..Math.Min(line.Length, Longest)];
        var end = line.IndexOf('\n');
        return Is(end < 0 ? line : line[..end]);
    }

    private static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
        {
            return false;
        }

        line = line[Mark.Length..];
        var method = line.IndexOfAnyExcept(_ofMethod);
        var close = line.LastIndexOf(')');
        return method > 0
            && line[method] == '('
            && line[..method].Contains('.')
            && (close == line.Length - 1 || line[(close + 1)..].StartsWith(" in ", StringComparison.Ordinal));
    }
}
