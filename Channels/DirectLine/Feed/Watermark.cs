using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerBot.Channels.DirectLine.Feed;

/// <summary>
/// How far a client has read: the feed it read (a feed that was erased begins anew) and the last sequence number it saw.
/// Only characters that clients can put into an address unescaped.
/// </summary>
internal readonly partial record struct Watermark(string? Feed, long Sequence)
{
    /// <summary>Nothing seen yet. Clients send it as an empty text, and <c>-</c> stands in every first stream address.</summary>
    public static readonly Watermark Beginning = new(null, -1);

    public static bool TryParse(string? text, out Watermark watermark)
    {
        watermark = Beginning;
        if (text is null or "" or "-")
        {
            return true;
        }

        var match = Form().Match(text);
        if (match.Success)
        {
            watermark = new(match.Groups[1].Value, long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        }

        return match.Success;
    }

    /// <summary>Sequence number of the first activity the client lacks. What cannot be of this feed means: all of it.</summary>
    public long FirstUnseen(string feed, long next) => Feed == feed && Sequence < next ? Sequence + 1 : 0;

    public override string ToString() => Feed is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Feed}-{Sequence}");

    [GeneratedRegex(@"^([a-z0-9]{6})-([0-9]{1,12})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
