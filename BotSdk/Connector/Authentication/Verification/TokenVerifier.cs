using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Verifies signature, issuer and lifetime of a token with exactly the key that it names.</summary>
internal static class TokenVerifier
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    // Tokens of channels live for an hour, those of Microsoft Entra ID for a day and four hours at most.
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromHours(48);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The token is forged, too old, or not yet valid.</exception>
    internal static async Task<ClaimsIdentity> VerifyAsync(BearerToken token, SigningKey key, IEnumerable<string> issuers)
    {
        var parameters = new TokenValidationParameters
        {
            ValidIssuers = issuers,
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = ClockSkew,
            // Whether it is one of the bot's own ids is for the caller to ask: only the credentials know them.
            ValidAudience = token.Audience,
        };

        var result = await ValidateAsync(token.Encoded, parameters);
        if (!result.IsValid)
        {
            throw Refusal.Because("the token is forged, stale or not for this", result.Exception);
        }

        if (result.SecurityToken.ValidTo - DateTime.UtcNow > LongestLifetime)
        {
            throw Refusal.Because("the token is valid for longer than any honest one");
        }

        return result.ClaimsIdentity;
    }

    private static async Task<TokenValidationResult> ValidateAsync(string token, TokenValidationParameters parameters)
    {
        try
        {
            return await Handler.ValidateTokenAsync(token, parameters);
        }
        catch (Exception exception)
            when (exception is SecurityTokenException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw Refusal.Because("the token cannot be read", exception);
        }
    }
}
