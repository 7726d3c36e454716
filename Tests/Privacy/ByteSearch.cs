using System.Text;
using System.Text.Json;

namespace CustomerBot.Tests.Privacy;

/// <summary>Looks for a text in files the way an auditor would: in UTF-8, UTF-16, JSON, base64 at each of its three offsets and hexadecimal, any case.</summary>
internal static class ByteSearch
{
    public static IReadOnlyList<string> FilesWith(string folder, string text) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Contains(File.ReadAllBytes(file), text))
                .Select(file => Path.GetRelativePath(folder, file)),
        ];

    public static bool Contains(ReadOnlySpan<byte> bytes, string text)
    {
        foreach (var needle in Forms(text))
        {
            if (bytes.IndexOf(needle) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<byte[]> Forms(string text)
    {
        foreach (
            var spelled in new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant(), JsonEncodedText.Encode(text).Value }.Distinct()
        )
        {
            var utf8 = Encoding.UTF8.GetBytes(spelled);
            yield return utf8;
            yield return Encoding.Unicode.GetBytes(spelled);
            yield return Encoding.BigEndianUnicode.GetBytes(spelled);
            yield return Encoding.ASCII.GetBytes(Convert.ToHexString(utf8));
            yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(utf8));
            for (var offset = 0; offset < 3; offset++)
            {
                // The first and last characters depend on the neighbours; what is between must be there.
                var encoded = Convert.ToBase64String([.. new byte[offset], .. utf8]);
                yield return Encoding.ASCII.GetBytes(encoded[((offset * 4 + 2) / 3)..^4]);
            }
        }
    }
}
