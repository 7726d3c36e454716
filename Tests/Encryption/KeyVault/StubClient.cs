using System.Net.Sockets;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;
using CustomerBot.Encryption.KeyVault;

namespace CustomerBot.Tests.Encryption.KeyVault;

/// <summary>The production client, its checks of host name and challenge on; only the address behind the name and the certificate are the stub's.</summary>
internal static class StubClient
{
    public static (SecretClient Client, IDisposable Handler) Create(VaultStub stub, TokenCredential credential, string? thumbprint = null)
    {
        var expected = thumbprint ?? StubCertificate.Instance.Thumbprint;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync("127.0.0.1", stub.Port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == expected;
        var options = KeyVaultClient.Options();
        options.Transport = new HttpClientTransport(new HttpClient(handler));
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(1);
        return (new(new Uri($"https://{stub.HostName}"), credential, options), handler);
    }
}
