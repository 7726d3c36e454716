using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id with a client secret, or none at all: then anyone may call and nothing is signed.</summary>
/// <remarks>Source: RFC 6749, section 4.4; Bot Connector REST API, "Authenticate requests from your bot".</remarks>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public PasswordServiceClientCredentialFactory() { }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    // App ids are GUIDs, so case says nothing.
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken))
        {
            throw new InvalidOperationException("Credentials were asked for an app id that is not the bot's.");
        }

        return new MicrosoftAppCredentials(AppId, Password, TenantId, _httpClient, _logger, oauthScope)
        {
            Login = new ConfiguredLogin(loginEndpoint, validateAuthority),
        };
    }
}
