using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Refuses what is no text before anything reads it: the JSON reader looks into strings only when someone asks for them,
/// which may be in the middle of a turn.
/// </summary>
internal static class JsonText
{
    private const int EscapeLength = 6; // \uD83D

    /// <exception cref="JsonException">The bytes are not UTF-8, or an escape stands for half a character.</exception>
    internal static void Check(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("The text is not valid UTF-8.");
        }

        var rest = json;
        for (var at = rest.IndexOf((byte)'\\'); at >= 0; at = rest.IndexOf((byte)'\\'))
        {
            rest = rest[at..];
            rest = rest[CheckEscape(rest)..];
        }
    }

    /// <returns>How many bytes the escape takes.</returns>
    private static int CheckEscape(ReadOnlySpan<byte> escape)
    {
        if (!TryReadUnit(escape, out var unit) || !char.IsSurrogate(unit))
        {
            return Math.Min(2, escape.Length);
        }

        var next = escape[EscapeLength..];
        if (!char.IsHighSurrogate(unit) || !TryReadUnit(next, out var low) || !char.IsLowSurrogate(low))
        {
            throw new JsonException("An escape in the text stands for half a character.");
        }

        return 2 * EscapeLength;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (escape.Length < EscapeLength || escape[0] != '\\' || escape[1] != 'u')
        {
            return false;
        }

        var isHex = ushort.TryParse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        unit = (char)value;
        return isHex;
    }
}
