namespace Microsoft.Rest;

/// <summary>A client of a service over HTTP. Disposes of its <see cref="HttpClient"/> only when it made it itself.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly Func<HttpClient> _newHttpClient;
    private readonly bool _disposeHttpClient;
    private HttpClient _httpClient;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        HttpClient = httpClient;
        _disposeHttpClient = disposeHttpClient;
    }

    // Every turn has a client and few turns use it.
    internal ServiceClient(Func<HttpClient> newHttpClient) => _newHttpClient = newHttpClient;

    protected ServiceClient(HttpMessageHandler rootHandler, params DelegatingHandler[] handlers)
        : this(new HttpClient(Chain(rootHandler, handlers)), disposeHttpClient: true) { }

    public HttpClient HttpClient
    {
        get => _httpClient ??= _newHttpClient();
        protected set => _httpClient = value;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    // The first handler given is the outermost one.
    private static HttpMessageHandler Chain(HttpMessageHandler root, DelegatingHandler[] handlers)
    {
        var next = root;
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = next;
            next = handler;
        }

        return next;
    }
}
