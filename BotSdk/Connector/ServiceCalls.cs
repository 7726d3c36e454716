using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Sends one request with credentials and reads the answer; anything but the expected statuses is an exception.</summary>
internal sealed class ServiceCalls(Func<HttpClient> httpClient, ServiceClientCredentials credentials)
{
    private const int MaxErrorBytes = 64 * 1024;

    /// <summary>The body as <typeparamref name="T"/>; default when it is empty, as some channels answer, or when nothing was found.</summary>
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(ServiceCall call, CancellationToken cancellationToken)
    {
        var response = await ExchangeAsync(call, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new HttpOperationResponse<T>
        {
            Request = response.RequestMessage,
            Response = response,
            Body = response.StatusCode == HttpStatusCode.NotFound ? default : Read(body, SchemaJson.TypeInfo<T>()),
        };
    }

    internal async Task<HttpOperationResponse> SendAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var response = await ExchangeAsync(call, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return new HttpOperationResponse { Request = response.RequestMessage, Response = response };
    }

    internal async Task<HttpOperationResponse<Stream>> DownloadAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var response = await ExchangeAsync(call, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return new HttpOperationResponse<Stream>
        {
            Request = response.RequestMessage,
            Response = response,
            Body = await response.Content.ReadAsStreamAsync(cancellationToken),
        };
    }

    private async Task<HttpResponseMessage> ExchangeAsync(
        ServiceCall call,
        HttpCompletionOption completion,
        CancellationToken cancellationToken
    )
    {
        var response = await SendPatientlyAsync(call, completion, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized && await TryRenewTokenAsync())
        {
            response.Dispose();
            response = await SendPatientlyAsync(call, completion, cancellationToken);
        }

        return call.Accepts(response.StatusCode) ? response : throw await FailureAsync(response, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendPatientlyAsync(
        ServiceCall call,
        HttpCompletionOption completion,
        CancellationToken cancellationToken
    ) =>
        await Resilience
            .For(call.Address)
            .ExecuteAsync(
                static async (state, attempt) =>
                {
                    var request = state.Call.ToRequest();
                    await state.Calls.Credentials.ProcessHttpRequestAsync(request, attempt);
                    return await state.Calls.HttpClient.SendAsync(request, state.Completion, attempt);
                },
                (Calls: this, Call: call, Completion: completion),
                cancellationToken
            );

    private HttpClient HttpClient => httpClient();

    private ServiceClientCredentials Credentials => credentials;

    // A token may be taken back before it ends; a second refusal is final.
    private async Task<bool> TryRenewTokenAsync()
    {
        if (credentials is not AppCredentials { MicrosoftAppId: { Length: > 0 } } app)
        {
            return false;
        }

        await app.GetTokenAsync(forceRefresh: true);
        return true;
    }

    private static T Read<T>(byte[] body, JsonTypeInfo<T> type) => body.Length == 0 ? default : JsonSerializer.Deserialize(body, type);

    private static async Task<ErrorResponseException> FailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var exception = new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            // The body of the request holds what the bot said to the customer; it does not belong into an exception.
            Request = new HttpRequestMessageWrapper(response.RequestMessage, content: null),
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
