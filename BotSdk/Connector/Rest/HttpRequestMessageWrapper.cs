namespace Microsoft.Rest;

/// <summary>What is kept of a request for an exception.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Content = content;
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }
}
