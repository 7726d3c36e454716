using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>An error as told by a service.</summary>
/// <remarks>Source: Bot Connector REST API reference, "HTTP status codes".</remarks>
public class Error
{
    public Error() { }

    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    [JsonPropertyName("code")]
    public string Code { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
