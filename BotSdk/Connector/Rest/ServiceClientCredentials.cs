namespace Microsoft.Rest;

/// <summary>Something that can put credentials onto a request. This one puts none.</summary>
public class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
