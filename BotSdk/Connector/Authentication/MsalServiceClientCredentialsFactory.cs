using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The configured app with an application of the identity library that the host made.</summary>
/// <remarks>Source: RFC 6749, section 4.4; Microsoft Entra documentation, "Client credentials flow".</remarks>
[Obsolete("Use ConfigurationServiceClientCredentialFactory.")]
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly IConfidentialClientApplication _application;
    private readonly ILogger _logger;

    public MsalServiceClientCredentialsFactory(
        IConfiguration configuration,
        IConfidentialClientApplication clientApplication,
        ILogger logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clientApplication);
        AppId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        TenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        _application = clientApplication;
        _logger = logger;
    }

    public string AppId { get; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MsalAppCredentials.Empty;
        }

        return await IsValidAppIdAsync(appId, cancellationToken)
            ? new MsalAppCredentials(_application, AppId, loginEndpoint, audience, validateAuthority, _logger)
            : throw new InvalidOperationException("Credentials were asked for an app id that is not the bot's.");
    }
}
