namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP message for an exception.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public abstract class HttpMessageWrapper
{
    /// <summary>Headers without credentials.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body, where it may be kept: what a customer wrote is not put into exceptions.</summary>
    public string Content { get; set; }
}
