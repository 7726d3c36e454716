using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Takes memory paths apart: names after points, and indexes or quoted names in brackets.</summary>
internal static class MemoryPath
{
    public const string First = "first()";

    /// <summary>The parts of a path, names as string and indexes as int; null when it is no path.</summary>
    public static List<object> Parse(string path)
    {
        var parts = new List<object>();
        for (var start = 0; start < path.Length; )
        {
            if (path[start] == '[')
            {
                var close = path.IndexOf(']', start);
                if (close < 0)
                {
                    return null;
                }

                parts.Add(Bracket(path[(start + 1)..close].Trim()));
                start = close + 1;
            }
            else
            {
                start = path[start] == '.' && parts.Count > 0 ? start + 1 : start;
                var end = path.AsSpan(start).IndexOfAny('.', '[');
                end = end < 0 ? path.Length : start + end;
                if (end == start)
                {
                    return null;
                }

                parts.Add(path[start..end].Trim());
                start = end;
            }
        }

        return parts;
    }

    private static object Bracket(string content) =>
        int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : content.Trim('\'', '"');
}
