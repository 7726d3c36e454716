using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that is known by a managed identity of Azure and has no secret. Authentication cannot be off.</summary>
/// <remarks>Source: Microsoft Entra documentation, "Managed identities: how to acquire a token over HTTP".</remarks>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _appId = appId;
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
            ? new ManagedIdentityAppCredentials(_appId, audience, _httpClient, _logger)
            : throw new InvalidOperationException("Credentials were asked for an app id that is not the bot's.");
}
