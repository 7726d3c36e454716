using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of an answer for an exception.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;
        foreach (var (name, values) in httpResponse.Headers)
        {
            Headers[name] = values;
        }
    }

    public HttpStatusCode StatusCode { get; protected set; }

    public string ReasonPhrase { get; protected set; }
}
