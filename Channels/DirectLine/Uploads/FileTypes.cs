using System.Collections.Frozen;

namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>Knows files by their first bytes; what a client says about them is a claim.</summary>
internal static class FileTypes
{
    private const int WebPNameAt = 8;

    private static readonly FrozenDictionary<string, Func<byte[], bool>> Checks = new Dictionary<string, Func<byte[], bool>>
    {
        ["application/pdf"] = content => content.AsSpan().StartsWith("%PDF-"u8),
        ["image/gif"] = content => content.AsSpan().StartsWith("GIF8"u8),
        ["image/jpeg"] = content => content.AsSpan().StartsWith<byte>([0xFF, 0xD8, 0xFF]),
        ["image/png"] = content => content.AsSpan().StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ["image/webp"] = content =>
            content.AsSpan().StartsWith("RIFF"u8) && content.Length > WebPNameAt && content.AsSpan(WebPNameAt).StartsWith("WEBP"u8),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] ByDefault = ["image/png", "image/jpeg", "application/pdf"];

    public static IReadOnlyCollection<string> Known => Checks.Keys;

    /// <summary>The type of the content if it is an accepted one, else null.</summary>
    public static string? Recognize(byte[] content, UploadOptions options) =>
        (options.ContentTypes.Count > 0 ? options.ContentTypes : ByDefault).FirstOrDefault(type => Checks[type](content));
}
