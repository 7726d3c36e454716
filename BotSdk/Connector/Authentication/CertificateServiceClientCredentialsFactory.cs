using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that signs with a certificate and has no secret. Authentication cannot be off.</summary>
/// <remarks>Source: RFC 7523, section 2.2; Microsoft Entra documentation, "Certificate credentials".</remarks>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CertificateAppCredentialsOptions _options;

    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false
    )
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _options = new CertificateAppCredentialsOptions
        {
            AppId = appId,
            ClientCertificate = certificate,
            SendX5c = sendX5c,
            ChannelAuthTenant = tenantId,
            CustomHttpClient = httpClient,
            Logger = logger,
        };
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _options.AppId, StringComparison.OrdinalIgnoreCase));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken
    )
    {
        if (!await IsValidAppIdAsync(appId, cancellationToken))
        {
            throw new InvalidOperationException("Credentials were asked for an app id that is not the bot's.");
        }

        var options = new CertificateAppCredentialsOptions
        {
            AppId = _options.AppId,
            ClientCertificate = _options.ClientCertificate,
            SendX5c = _options.SendX5c,
            ChannelAuthTenant = _options.ChannelAuthTenant,
            OauthScope = audience,
            CustomHttpClient = _options.CustomHttpClient,
            Logger = _options.Logger,
        };
        var login = new ConfiguredLogin(loginEndpoint, validateAuthority);
        return login.IsGovernment
            ? new CertificateGovernmentAppCredentials(options) { Login = login }
            : new CertificateAppCredentials(options) { Login = login };
    }
}
