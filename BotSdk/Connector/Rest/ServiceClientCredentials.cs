namespace Microsoft.Rest;

/// <summary>Something that can put credentials onto a request. This one puts none.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
