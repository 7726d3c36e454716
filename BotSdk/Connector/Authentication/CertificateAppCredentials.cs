using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App id and certificate of a bot.</summary>
/// <remarks>Source: RFC 7523, section 2.2; Microsoft Entra documentation, "Certificate credentials".</remarks>
public class CertificateAppCredentials : AppCredentials
{
    private readonly CertificateAppCredentialsOptions _options;

    public CertificateAppCredentials(CertificateAppCredentialsOptions options)
        : base(options?.ChannelAuthTenant, options?.CustomHttpClient, options?.Logger, options?.OauthScope)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.ClientCertificate, nameof(options));
        _options = options;
        MicrosoftAppId = options.AppId;
    }

    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                CustomHttpClient = customHttpClient,
                Logger = logger,
            }
        ) { }

    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        bool sendX5c,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                CustomHttpClient = customHttpClient,
                Logger = logger,
                SendX5c = sendX5c,
            }
        ) { }

    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        bool sendX5c = false,
        HttpClient customHttpClient = null,
        ILogger logger = null
    )
        : this(
            new CertificateAppCredentialsOptions
            {
                ClientCertificate = clientCertificate,
                AppId = appId,
                ChannelAuthTenant = channelAuthTenant,
                CustomHttpClient = customHttpClient,
                Logger = logger,
                SendX5c = sendX5c,
                OauthScope = oAuthScope,
            }
        ) { }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() =>
            new SharedTokenAuthenticator(
                this,
                CustomHttpClient,
                builder => builder.WithCertificate(_options.ClientCertificate, _options.SendX5c)
            )
        );
}
