using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's app as the configuration says: <c>MicrosoftAppType</c> (MultiTenant, SingleTenant, UserAssignedMsi),
/// <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Provision and configure a bot"; Bot Connector REST API, "Authentication".</remarks>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];

        if (string.Equals(type, "UserAssignedMsi", StringComparison.OrdinalIgnoreCase))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
            Forbid(password, type);
            _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
        }
        else if (string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
            Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, type);
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId: null, httpClient, logger);
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.", key);
        }
    }

    private static void Forbid(string password, string type)
    {
        if (!string.IsNullOrWhiteSpace(password))
        {
            throw new ArgumentException(
                $"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must be left out for {type} in configuration.",
                MicrosoftAppCredentials.MicrosoftAppPasswordKey
            );
        }
    }
}
