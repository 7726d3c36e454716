using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel or token service refused a call; <see cref="Body"/> says why, if it said so.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public class ErrorResponseException : RestException
{
    public ErrorResponseException() { }

    public ErrorResponseException(string message)
        : base(message) { }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException) { }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
