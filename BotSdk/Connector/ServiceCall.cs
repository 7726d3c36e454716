using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>One request to a service and the statuses that are no failure.</summary>
internal sealed record ServiceCall(HttpMethod Method, Uri Address)
{
    internal static readonly HttpStatusCode[] Ok = [HttpStatusCode.OK];

    internal static readonly HttpStatusCode[] Posted = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];

    // 204 is a failure to the official client, and channels know it.
    internal static readonly HttpStatusCode[] Deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];

    internal static readonly HttpStatusCode[] MemberRemoved = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    internal HttpContent Content { get; init; }

    internal HttpStatusCode[] Expected { get; init; } = Ok;

    internal Dictionary<string, List<string>> Headers { get; init; }

    internal string ConversationId { get; init; }

    internal bool Accepts(HttpStatusCode status) => Expected.Contains(status);

    internal HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, Address) { Content = Content };
        request.Headers.ExpectContinue = false;

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
