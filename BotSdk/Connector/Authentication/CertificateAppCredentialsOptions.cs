using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id and the certificate it signs with.</summary>
/// <remarks>Source: RFC 7523, section 2.2; Microsoft Entra documentation, "Certificate credentials".</remarks>
public class CertificateAppCredentialsOptions
{
    public string AppId { get; set; }

    public X509Certificate2 ClientCertificate { get; set; }

    /// <summary>Whether the whole chain is sent, so that a renewed certificate of the same name is accepted.</summary>
    public bool SendX5c { get; set; }

    public string ChannelAuthTenant { get; set; }

    public string OauthScope { get; set; }

    public HttpClient CustomHttpClient { get; set; }

    public ILogger Logger { get; set; }
}
