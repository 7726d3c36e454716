using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Runtime.Versioning;
using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// What the host offers where it ends TLS itself: the part of BSI TR-02102-2 (2026-01) that needs neither CBC nor finite-field
/// Diffie-Hellman. Where a proxy ends TLS, the proxy's settings count (<c>deploymentTemplates/modules/host.bicep</c>).
/// </summary>
[SuppressMessage("Security", "CA5398", Justification = "The guideline names the versions; a newer one is a decision.")]
internal static class Tls
{
    private const SslProtocols Versions = SslProtocols.Tls12 | SslProtocols.Tls13;

    private static readonly TlsCipherSuite[] s_suites =
    [
        TlsCipherSuite.TLS_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    ];

    public static void Restrict(KestrelServerOptions kestrel) =>
        kestrel.ConfigureHttpsDefaults(https =>
        {
            https.SslProtocols = Versions;
            https.OnAuthenticate = (_, authentication) => Restrict(authentication);
        });

    /// <summary>Here and not as a default alone, so that no endpoint of the configuration can widen it.</summary>
    private static void Restrict(SslServerAuthenticationOptions authentication)
    {
        authentication.EnabledSslProtocols = Versions;
        authentication.AllowRenegotiation = false;
        if (!OperatingSystem.IsWindows())
        {
            authentication.CipherSuitesPolicy = Suites();
        }
    }

    /// <summary>On Windows the machine's own policy decides.</summary>
    [UnsupportedOSPlatform("windows")]
    private static CipherSuitesPolicy Suites() => new(s_suites);
}
