namespace Microsoft.Rest;

/// <summary>An answer and what its body said.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
