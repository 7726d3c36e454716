using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Limits;

/// <summary>Whom a rate limit counts: an IPv4 address, or the /64 that one IPv6 subscriber has to himself.</summary>
internal static class NetworkAddress
{
    private const int SubscriberBytes = 8;

    public static string PartitionOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, SubscriberBytes))
            : address.ToString();
    }
}
