namespace Microsoft.Rest;

/// <summary>An answer without a body that matters.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public class HttpOperationResponse
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }
}
