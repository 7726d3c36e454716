using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>The bot's access token for the company's systems (client credentials, RFC 6749 section 4.4), asked for once until it nears its end.</summary>
internal sealed class AccessTokens(IHttpClientFactory clients, IOptions<BackendOptions> options, TimeProvider clock) : IDisposable
{
    public const string Client = "backend-tokens";

    /// <summary>A token that ends on the way to the server is worth nothing.</summary>
    private static readonly TimeSpan s_reserve = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _asking = new(1);
    private (string Value, DateTimeOffset Until)? _token;

    /// <summary>A token other than <paramref name="rejected"/>; null if the bot's credentials are not accepted.</summary>
    public async Task<string?> GetAsync(string? rejected, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_token is { } token && token.Value != rejected && token.Until > clock.GetUtcNow())
            {
                return token.Value;
            }

            _token = await AskAsync(cancellationToken);
            return _token?.Value;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private async Task<(string Value, DateTimeOffset Until)?> AskAsync(CancellationToken cancellationToken)
    {
        var http = options.Value.Http;
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials" };
        if (http.Scope.Length > 0)
        {
            form["scope"] = http.Scope;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, http.TokenUrl) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Credentials(http));
        using var response = await clients.CreateClient(Client).SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        var token = await response.Content.ReadFromJsonAsync(TokenJson.Default.AccessToken, cancellationToken);
        return token is { Value.Length: > 0 } ? (token.Value, clock.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - s_reserve) : null;
    }

    /// <summary>Both are form-encoded before they are joined (RFC 6749, section 2.3.1).</summary>
    private static string Credentials(HttpBackendOptions http) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(http.ClientId)}:{Uri.EscapeDataString(http.ClientSecret)}"));
}
