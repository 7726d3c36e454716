using System.Net;

namespace CustomerBot.Tests.BotSdk;

/// <summary>The endpoints that give tokens to an app, of Microsoft Entra ID and of a managed identity, in the place of the network.</summary>
internal sealed class TokenEndpointStub : HttpMessageHandler
{
    private int _tokens;

    /// <summary>Seconds that each token lives.</summary>
    public int Lifetime { get; init; } = 3600;

    /// <summary>Requests for tokens: address and form.</summary>
    public List<(Uri Address, string Form)> Requests { get; } = [];

    public HttpClient Client() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The identity library first looks up which clouds there are.
        if (request.RequestUri!.AbsolutePath.Contains("discovery", StringComparison.Ordinal))
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.RequestUri, form));
        var number = Interlocked.Increment(ref _tokens);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(
                $$"""{"token_type":"Bearer","access_token":"token-{{number}}","expires_in":"{{Lifetime}}","expires_on":"{{DateTimeOffset.UtcNow.ToUnixTimeSeconds() + Lifetime}}"}""",
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
    }
}
