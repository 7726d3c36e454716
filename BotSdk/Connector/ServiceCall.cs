using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>One request to a service and the statuses that are no failure. It can be sent more than once.</summary>
internal sealed record ServiceCall(HttpMethod Method, Uri Address)
{
    internal static readonly HttpStatusCode[] Ok = [HttpStatusCode.OK];

    internal static readonly HttpStatusCode[] Posted = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];

    // 204 is a failure to the official client, and channels know it.
    internal static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];

    internal static readonly HttpStatusCode[] MemberRemoved = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    internal byte[] Body { get; init; }

    internal HttpStatusCode[] Expected { get; init; } = Ok;

    internal Dictionary<string, List<string>> Headers { get; init; }

    internal string ConversationId { get; init; }

    internal static byte[] ToJson<T>(T body)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(body);
        return JsonSerializer.SerializeToUtf8Bytes(body, SchemaJson.TypeInfo<T>());
    }

    internal bool Accepts(HttpStatusCode status) => Expected.Contains(status);

    internal HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, Address);
        request.Headers.ExpectContinue = false;
        if (Body != null)
        {
            request.Content = new ByteArrayContent(Body) { Headers = { ContentType = Json } };
        }

        // A header carries ASCII only; channels do without it, so an id with other letters is not an error.
        if (ConversationId != null && ConversationId.All(letter => letter is >= ' ' and <= '~'))
        {
            request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, ConversationId);
        }

        foreach (var (name, values) in Headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
    }
}
