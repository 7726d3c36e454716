namespace Microsoft.Rest;

/// <summary>An answer without a body that matters.</summary>
public class HttpOperationResponse
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }
}
