using System.Buffers.Binary;
using System.Net.Security;
using System.Net.Sockets;

namespace CustomerBot.Tests.Bot.Tls;

/// <summary>
/// Opens connections with a hand-made ClientHello (RFC 5246, 8446), so that what the machine's own TLS library would refuse to ask for
/// can be asked for.
/// </summary>
internal static class ClientHello
{
    public const ushort Tls10 = 0x0301;
    public const ushort Tls11 = 0x0302;
    public const ushort Tls12 = 0x0303;
    public const ushort Tls13 = 0x0304;

    private const byte Handshake = 22;
    private const byte ServerHello = 2;

    /// <summary>Every suite that the server takes, in the order of its choice: what it took is left out the next time.</summary>
    public static async Task<List<TlsCipherSuite>> ScanAsync(Uri server, ushort version)
    {
        var left = Enum.GetValues<TlsCipherSuite>().Where(suite => IsOf13(suite) == (version == Tls13)).ToList();
        var taken = new List<TlsCipherSuite>();
        while (await OfferAsync(server, version, left) is { } suite)
        {
            left.Remove(suite).ShouldBeTrue($"The server took {suite}, which was not offered.");
            taken.Add(suite);
        }

        return taken;
    }

    /// <summary>The suite that the server takes, or null if it refuses.</summary>
    private static async Task<TlsCipherSuite?> OfferAsync(Uri server, ushort version, IReadOnlyList<TlsCipherSuite> suites)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Record(version, suites));
        var header = new byte[5];
        if (await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false) < header.Length || header[0] != Handshake)
        {
            return null;
        }

        var message = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(3))];
        await stream.ReadExactlyAsync(message);
        message[0].ShouldBe(ServerHello);
        var session = message[38]; // after type, length, version and random
        return (TlsCipherSuite)BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(39 + session));
    }

    private static byte[] Record(ushort version, IReadOnlyList<TlsCipherSuite> suites)
    {
        byte[] hello =
        [
            .. Two(Math.Min(version, Tls12)),
            .. Enumerable.Repeat((byte)7, 32), // the random: no key comes of it
            0,
            .. Vector([.. suites.SelectMany(suite => Two((ushort)suite))]),
            1,
            0,
            .. Vector(Extensions(version)),
        ];
        byte[] handshake = [1, 0, .. Vector(hello)];
        return [Handshake, .. Two(Tls10), .. Vector(handshake)];
    }

    private static byte[] Extensions(ushort version)
    {
        ushort[] groups = [0x0017, 0x0018, 0x0019, 0x001d, 0x0100, 0x0101];
        ushort[] signatures = [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201];
        byte[] common =
        [
            .. Extension(10, Vector([.. groups.SelectMany(Two)])),
            .. Extension(11, [1, 0]),
            .. Extension(13, Vector([.. signatures.SelectMany(Two)])),
            .. Extension(0xff01, [0]),
        ];
        // An empty share makes the server answer with the suite it wants and a request for a share.
        return version < Tls13 ? common : [.. common, .. Extension(43, [2, .. Two(Tls13)]), .. Extension(51, Vector([]))];
    }

    private static byte[] Extension(ushort type, byte[] content) => [.. Two(type), .. Vector(content)];

    private static byte[] Vector(byte[] content) => [.. Two((ushort)content.Length), .. content];

    private static byte[] Two(ushort value) => [(byte)(value >> 8), (byte)value];

    private static bool IsOf13(TlsCipherSuite suite) => ((ushort)suite & 0xff00) == 0x1300;
}
