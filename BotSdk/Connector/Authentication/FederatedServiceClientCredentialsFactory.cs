using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot whose proof is the token of a managed identity. Authentication cannot be off.</summary>
/// <remarks>Source: Microsoft Entra documentation, "Workload identity federation"; RFC 7523.</remarks>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public FederatedServiceClientCredentialsFactory(
        string appId,
        string clientId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        _appId = appId;
        _clientId = clientId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    ) =>
        await IsValidAppIdAsync(appId, cancellationToken)
            ? new FederatedAppCredentials(_appId, _clientId, _tenantId, audience, _httpClient, _logger)
            {
                Login = new ConfiguredLogin(loginEndpoint, validateAuthority),
            }
            : throw new InvalidOperationException("Credentials were asked for an app id that is not the bot's.");
}
