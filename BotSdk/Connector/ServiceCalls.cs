using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Sends one request with credentials and reads the answer; anything but the expected statuses is an exception.</summary>
internal sealed class ServiceCalls(HttpClient httpClient, ServiceClientCredentials credentials)
{
    private const int MaxErrorBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    internal static HttpContent Content<T>(T body) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, SchemaJson.TypeInfo<T>())) { Headers = { ContentType = Json } };

    /// <summary>The body as <typeparamref name="T"/>; default when it is empty, as some channels answer.</summary>
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(ServiceCall call, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(call, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new HttpOperationResponse<T>
        {
            Request = request,
            Response = response,
            Body = response.StatusCode == HttpStatusCode.NotFound ? default : Read(body, SchemaJson.TypeInfo<T>()),
        };
    }

    internal async Task<HttpOperationResponse> SendAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(call, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    internal async Task<HttpOperationResponse<Stream>> DownloadAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(call, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return new HttpOperationResponse<Stream>
        {
            Request = request,
            Response = response,
            Body = await response.Content.ReadAsStreamAsync(cancellationToken),
        };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        ServiceCall call,
        HttpCompletionOption completion,
        CancellationToken cancellationToken
    )
    {
        var request = call.ToRequest();
        await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        var response = await httpClient.SendAsync(request, completion, cancellationToken);

        if (!call.Accepts(response.StatusCode))
        {
            throw await FailureAsync(request, response, cancellationToken);
        }

        return (request, response);
    }

    private static T Read<T>(byte[] body, JsonTypeInfo<T> type) => body.Length == 0 ? default : JsonSerializer.Deserialize(body, type);

    private static async Task<ErrorResponseException> FailureAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        var exception = new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            // The body of the request holds what the bot said to the customer; it does not belong into an exception.
            Request = new HttpRequestMessageWrapper(request, content: null),
            Response = new HttpResponseMessageWrapper(response, content: null),
        };

        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            exception.Body = body.Length <= MaxErrorBytes ? Read(body, SchemaJson.TypeInfo<ErrorResponse>()) : null;
        }
        catch (JsonException)
        {
            // The status says enough; gateways answer with HTML.
            exception.Body = null;
        }

        response.Dispose();
        return exception;
    }
}
