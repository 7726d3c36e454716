using System.Globalization;
using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The answer of a token endpoint, of Microsoft Entra ID or of a managed identity.</summary>
internal static class TokenAnswer
{
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromMinutes(10);

    internal static async Task<AuthenticatorResult> ReadAsync(HttpResponseMessage response, string appId)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        if (!response.IsSuccessStatusCode)
        {
            // The body may repeat what was sent; the status and the app say enough.
            // Not an HttpRequestException, which callers retry: a wrong secret stays wrong.
            throw new RestException(
                $"No token for app {appId}: the token endpoint answered {(int)response.StatusCode}. Check app id, secret and tenant."
            );
        }

        try
        {
            using var answer = JsonDocument.Parse(body);
            var token = answer.RootElement.GetProperty("access_token").GetString();
            return new AuthenticatorResult { AccessToken = token, ExpiresOn = DateTimeOffset.UtcNow + Lifetime(answer.RootElement) };
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new RestException($"No token for app {appId}: the token endpoint answered without one.", exception);
        }
    }

    // Entra ID writes the seconds as a number, managed identities as a text.
    private static TimeSpan Lifetime(JsonElement answer)
    {
        if (!answer.TryGetProperty("expires_in", out var seconds))
        {
            return DefaultLifetime;
        }

        return seconds.ValueKind == JsonValueKind.Number
            ? TimeSpan.FromSeconds(seconds.GetDouble())
            : TimeSpan.FromSeconds(double.Parse(seconds.GetString(), CultureInfo.InvariantCulture));
    }
}
