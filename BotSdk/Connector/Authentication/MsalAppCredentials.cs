using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials through an application of the identity library, one's own or one made from secret or certificate.</summary>
/// <remarks>Source: RFC 6749, section 4.4; Microsoft Entra documentation, "Client credentials flow".</remarks>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>No app: requests go out as they are.</summary>
    public static readonly MsalAppCredentials Empty = new((IConfidentialClientApplication)null, null);

    private readonly Lazy<IAuthenticator> _authenticator;
    private readonly string _authority;
    private readonly bool _validateAuthority;

    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, authority, scope, validateAuthority, logger)
    {
        _authenticator = new(() => new ConfidentialClientAuthenticator(clientApplication, OAuthScope));
    }

    public MsalAppCredentials(
        string appId,
        string appPassword,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, authority, scope, validateAuthority, logger)
    {
        _authenticator = new(() => Authenticator(builder => builder.WithClientSecret(appPassword)));
    }

    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, certificate, sendX5c: false, authority, scope, validateAuthority, logger) { }

    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null
    )
        : this(appId, authority, scope, validateAuthority, logger)
    {
        _authenticator = new(() => Authenticator(builder => builder.WithCertificate(certificate, sendX5c)));
    }

    private MsalAppCredentials(string appId, string authority, string scope, bool validateAuthority, ILogger logger)
        : base(channelAuthTenant: null, customHttpClient: null, logger, scope)
    {
        MicrosoftAppId = appId;
        _authority = authority;
        _validateAuthority = validateAuthority;
    }

    public override string OAuthEndpoint => _authority ?? base.OAuthEndpoint;

    public override bool ValidateAuthority => _validateAuthority;

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => _authenticator.Value.GetTokenAsync(forceRefresh);

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => _authenticator;

    private ConfidentialClientAuthenticator Authenticator(
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> withProof
    ) => new(withProof(ConfidentialClientAuthenticator.For(this, httpClient: null)).Build(), OAuthScope);
}
