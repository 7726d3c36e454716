using Azure.Core.Pipeline;
using Azure.Storage.Blobs;

namespace CustomerBot.Tests.Storage.AzureBlob;

/// <summary>Loses the answer to each first successful write of a blob, so that the client repeats a request that took effect already.</summary>
internal sealed class ForgetfulTransport() : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    private readonly HashSet<string> _forgotten = [];

    public static BlobContainerClient Container(BlobContainerClient container, string connection)
    {
        var options = new BlobClientOptions { Transport = new HttpClientTransport(new HttpClient(new ForgetfulTransport())) };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.Mode = Azure.Core.RetryMode.Fixed;
        return new(connection, container.Name, options);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var isWrite = request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete;
        if (isWrite && response.IsSuccessStatusCode && _forgotten.Add(request.Headers.GetValues("x-ms-client-request-id").First()))
        {
            throw new HttpRequestException("The connection was lost before the answer arrived.");
        }

        return response;
    }
}
