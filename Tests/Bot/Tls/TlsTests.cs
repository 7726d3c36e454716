using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Tls;

/// <summary>What the host offers where it ends TLS itself, seen from outside (BSI TR-02102-2).</summary>
[SuppressMessage("Security", "CA5398", Justification = "Each version is tested by itself.")]
public sealed partial class TlsTests
{
    private const string TwoHundredFiftySix = "AES_256_GCM_SHA384";
    private const string OneHundredTwentyEight = "AES_128_GCM_SHA256";

    [Theory, InlineData("RSA"), InlineData("ECDSA")]
    public async Task Of_all_suites_only_those_of_TR_02102_2_without_CBC_and_DHE_are_offered(string key)
    {
        using var certificate = new TlsCertificate(key);
        await using var bot = await StartAsync(certificate);

        var of12 = await ClientHello.ScanAsync(bot.Http.BaseAddress!, ClientHello.Tls12);
        var of13 = await ClientHello.ScanAsync(bot.Http.BaseAddress!, ClientHello.Tls13);

        string[] expected = [$"TLS_ECDHE_{key}_WITH_{TwoHundredFiftySix}", $"TLS_ECDHE_{key}_WITH_{OneHundredTwentyEight}"];
        of12.Select(suite => suite.ToString()).ShouldBe(expected, ignoreOrder: true);
        of13.Select(suite => suite.ToString()).ShouldBe([$"TLS_{TwoHundredFiftySix}", $"TLS_{OneHundredTwentyEight}"], ignoreOrder: true);
    }

    [Theory, InlineData(ClientHello.Tls10), InlineData(ClientHello.Tls11)]
    public async Task Older_versions_are_refused_whatever_the_configuration_says(ushort version)
    {
        using var certificate = new TlsCertificate("RSA");
        await using var bot = await StartAsync(certificate, ("Kestrel:Endpoints:Https:SslProtocols:0", "Tls11"));

        (await ClientHello.ScanAsync(bot.Http.BaseAddress!, version)).ShouldBeEmpty();
        (await ClientHello.ScanAsync(bot.Http.BaseAddress!, ClientHello.Tls12)).ShouldNotBeEmpty();
    }

    [Theory, InlineData(SslProtocols.Tls12), InlineData(SslProtocols.Tls13)]
    public async Task A_client_of_today_gets_the_page(SslProtocols version)
    {
        using var certificate = new TlsCertificate("ECDSA");
        await using var bot = await StartAsync(certificate);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.EnabledSslProtocols = version;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, presented, _, _) =>
            presented?.GetCertHashString(HashAlgorithmName.SHA256) == certificate.Thumbprint;
        using var client = new HttpClient(handler) { BaseAddress = bot.Http.BaseAddress };

        using var response = await client.GetAsync(new Uri("/privacy", UriKind.Relative));

        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1>");
        response.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=63072000; includeSubDomains"]);
    }

    /// <summary>The scan would be worth nothing if it did not see what is weak.</summary>
    [Fact]
    public async Task The_same_scan_finds_what_is_weak_at_a_server_that_offers_it()
    {
        var openssl = Machine.PathOf("openssl");
        Assert.SkipWhen(openssl is null, "openssl is not on this machine.");
        using var certificate = new TlsCertificate("RSA");
        using var process = Process.Start(WeakServer(openssl!, certificate))!;
        process.BeginErrorReadLine(); // it complains of each offer that it refuses
        try
        {
            var address = await AddressAsync(process);

            var suites = await ClientHello.ScanAsync(address, ClientHello.Tls12);

            suites.ShouldContain(TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA);
            suites.ShouldContain(TlsCipherSuite.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256);
            suites.ShouldContain(TlsCipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256);
            (await ClientHello.ScanAsync(address, ClientHello.Tls11)).ShouldNotBeEmpty();
            (await ClientHello.ScanAsync(address, ClientHello.Tls13)).ShouldContain(TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static Task<HostedBot> StartAsync(TlsCertificate certificate, params (string Key, string Value)[] settings) =>
        HostedBot.StartAsync(
            settings:
            [
                ("Kestrel:Endpoints:Https:Url", "https://127.0.0.1:0"),
                ("Kestrel:Endpoints:Https:Certificate:Path", certificate.CertificatePath),
                ("Kestrel:Endpoints:Https:Certificate:KeyPath", certificate.KeyPath),
                .. settings,
            ]
        );

    private static ProcessStartInfo WeakServer(string openssl, TlsCertificate certificate) =>
        new(
            openssl,
            [
                .. (string[])["s_server", "-accept", "127.0.0.1:0", "-cert", certificate.CertificatePath, "-key", certificate.KeyPath],
                .. (string[])["-cipher", "ALL@SECLEVEL=0", "-min_protocol", "TLSv1.1"],
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

    private static async Task<Uri> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Accepts().Match(line) is { Success: true } found)
            {
                return new Uri($"https://{found.Groups[1].Value}/");
            }
        }

        throw new InvalidOperationException("openssl ended before it listened.");
    }

    [GeneratedRegex(@"^ACCEPT (\S+:\d+)")]
    private static partial Regex Accepts();
}
