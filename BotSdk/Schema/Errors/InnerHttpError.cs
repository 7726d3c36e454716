using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer of a service further behind that caused an error.</summary>
/// <remarks>Source: Bot Connector REST API reference, "HTTP status codes".</remarks>
public class InnerHttpError
{
    public InnerHttpError() { }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    [JsonPropertyName("body")]
    public object Body { get; set; }
}
