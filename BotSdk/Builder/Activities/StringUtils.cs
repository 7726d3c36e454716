using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens texts.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public static class StringUtils
{
    private const string Dots = "...";

    /// <summary>The text, cut with dots after this length.</summary>
    public static string Ellipsis(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : string.Concat(text.AsSpan(0, length), Dots);
    }

    /// <summary>Cuts the text in place with dots after this length.</summary>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        if (sb.Length > length)
        {
            sb.Length = length;
            sb.Append(Dots);
        }

        return sb;
    }

    /// <summary>SHA-256 of the UTF-8 text as Base64.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The text, cut with dots and the hash of the whole after this length.</summary>
    public static string EllipsisHash(string text, int length)
    {
        text ??= string.Empty;
        return text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    /// <summary>Cuts the text in place with dots and the hash of the whole after this length.</summary>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        if (sb.Length <= length)
        {
            return sb;
        }

        var hash = Hash(sb.ToString());
        return Ellipsis(sb, length).Append(hash);
    }
}
