using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>App id and certificate of a bot in the government cloud of the US.</summary>
/// <remarks>Source: RFC 7523, section 2.2; Microsoft Entra documentation, "Certificate credentials".</remarks>
public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    public CertificateGovernmentAppCredentials(CertificateAppCredentialsOptions options)
        : base(options) { }

    public CertificateGovernmentAppCredentials(
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

    public CertificateGovernmentAppCredentials(
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

    public CertificateGovernmentAppCredentials(
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

    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected override string ToChannelFromBotOAuthScope => GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;
}
