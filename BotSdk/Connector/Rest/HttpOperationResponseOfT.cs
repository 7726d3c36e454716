namespace Microsoft.Rest;

/// <summary>An answer and what its body said.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
