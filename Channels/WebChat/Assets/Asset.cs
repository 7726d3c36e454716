using System.IO.Compression;

namespace CustomerBot.Channels.WebChat.Assets;

/// <summary>A file of the page in the encodings in which browsers take it.</summary>
internal sealed class Asset(string contentType, Func<string, Stream?> open)
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    public string ContentType => contentType;

    /// <summary>The content in this encoding; null if there is none.</summary>
    public Stream? Open(string encoding) => open(encoding);

    /// <summary>A small file, compressed once when it is first asked for.</summary>
    public static Asset FromBytes(string contentType, byte[] content)
    {
        var brotli = new Lazy<byte[]>(() => Compress(content, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
        var gzip = new Lazy<byte[]>(() => Compress(content, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));
        return new Asset(
            contentType,
            encoding =>
                encoding switch
                {
                    Brotli => new MemoryStream(brotli.Value, writable: false),
                    Gzip => new MemoryStream(gzip.Value, writable: false),
                    _ => new MemoryStream(content, writable: false),
                }
        );
    }

    /// <summary>A large file that the build compressed; it stays in the assembly and takes no memory.</summary>
    public static Asset FromCompressed(string contentType, Func<Stream> brotli, Func<Stream> gzip) =>
        new(
            contentType,
            encoding =>
                encoding switch
                {
                    Brotli => brotli(),
                    Gzip => gzip(),
                    _ => new BrotliStream(brotli(), CompressionMode.Decompress),
                }
        );

    private static byte[] Compress(byte[] content, Func<Stream, Stream> compressor)
    {
        using var target = new MemoryStream();
        using (var stream = compressor(target))
        {
            stream.Write(content);
        }

        return target.ToArray();
    }
}
