using System.Security.Claims;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens of Microsoft Entra ID: from the Emulator, which knows the bot's own secret, or from another bot. Only issuers that
/// are known beforehand count; nothing is learnt from a token.
/// </summary>
internal sealed partial class EntraTokens
{
    private static readonly string[] KnownTenants =
    [
        "d6d49420-f39b-4df7-a1dc-d59a935871db", // botframework.com
        "f8cdef31-a31e-4b4a-93e4-5f571e91255a", // Microsoft services
        "cab8a31a-1906-4287-a0d8-4eef66b95f6e", // US government
    ];

    private readonly HashSet<string> _issuers;
    private readonly SigningKeys _keys;
    private readonly ServiceClientCredentialsFactory _credentials;

    internal EntraTokens(SigningKeys keys, ServiceClientCredentialsFactory credentials, IEnumerable<string> validIssuers)
    {
        _keys = keys;
        _credentials = credentials;
        _issuers = [.. KnownTenants.SelectMany(IssuersOf), .. validIssuers ?? []];
    }

    internal bool IsFromEntra(BearerToken token) => _issuers.Contains(token.Issuer);

    internal async Task<ClaimsIdentity> VerifyAsync(BearerToken token, CancellationToken cancellationToken)
    {
        var key = await _keys.FindAsync(token.KeyId, cancellationToken) ?? throw Refusal.Because("the token's key is unknown");
        var identity = await TokenVerifier.VerifyAsync(token, key, _issuers);

        RefuseOtherTenant(token.Issuer, BotClaims.Value(identity.Claims, AuthenticationConstants.TenantIdClaim));
        if (key.Issuer != null && !key.Issuer.Contains("{tenantid}", StringComparison.Ordinal))
        {
            RefuseOtherTenant(token.Issuer, TenantIn(key.Issuer));
        }

        if (!await _credentials.IsValidAppIdAsync(token.Audience, cancellationToken))
        {
            throw Refusal.Because("the token is for another bot");
        }

        RefuseUnknownCaller(identity);
        return identity;
    }

    private static void RefuseUnknownCaller(ClaimsIdentity identity)
    {
        if (string.IsNullOrEmpty(BotClaims.Value(identity.Claims, AuthenticationConstants.VersionClaim)))
        {
            throw Refusal.Because("the token does not say its version");
        }

        if (string.IsNullOrEmpty(BotClaims.AppId(identity.Claims)))
        {
            throw Refusal.Because("the token does not say which app asked for it");
        }
    }

    private static void RefuseOtherTenant(string issuer, string tenant)
    {
        var own = TenantIn(issuer);
        if (own != null && tenant != null && !string.Equals(own, tenant, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Because("the token says another tenant than its issuer");
        }
    }

    private static IEnumerable<string> IssuersOf(string tenant) =>
        [
            $"https://sts.windows.net/{tenant}/",
            $"https://login.microsoftonline.com/{tenant}/v2.0",
            $"https://login.microsoftonline.us/{tenant}/",
            $"https://login.microsoftonline.us/{tenant}/v2.0",
        ];

    private static string TenantIn(string issuer) => Tenant().Match(issuer) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Tenant();
}
