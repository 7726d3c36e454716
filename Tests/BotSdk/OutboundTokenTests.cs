using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;

namespace CustomerBot.Tests.BotSdk;

/// <summary>How an app without a secret gets its tokens: by certificate, managed identity or federation.</summary>
public sealed class OutboundTokenTests : IDisposable
{
    private const string Scope = "https://api.botframework.com";
    private const string PublicLogin = "https://login.microsoftonline.com/botframework.com";
    private const string GovernmentLogin = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";
    private const string OwnLogin = "https://login.own.test/tenant";

    private static readonly X509Certificate2 s_certificate = NewCertificate();

    private readonly TokenEndpointStub _endpoint = new();

    // Tokens are shared within the process, so each test is an app of its own.
    private readonly string _appId = Guid.NewGuid().ToString();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _endpoint.Dispose();

    [Theory]
    [InlineData(PublicLogin, null, PublicLogin)]
    [InlineData(PublicLogin, "own-tenant", "https://login.microsoftonline.com/own-tenant")]
    [InlineData(GovernmentLogin, null, GovernmentLogin)]
    [InlineData(GovernmentLogin, "own-tenant", "https://login.microsoftonline.us/own-tenant")]
    [InlineData(OwnLogin, "own-tenant", OwnLogin)]
    public async Task A_certificate_signs_for_the_token_of_each_cloud(string login, string? tenant, string endpoint)
    {
        var factory = new CertificateServiceClientCredentialsFactory(s_certificate, _appId, tenant, _endpoint.Client());

        (await TokenAsync(factory, login)).ShouldBe("token-1");

        var (address, form) = _endpoint.Requests.ShouldHaveSingleItem();
        address.ToString().ShouldStartWith($"{endpoint}/oauth2/v2.0/token");
        form.ShouldContain("client_assertion=ey");
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain($"scope={Uri.EscapeDataString(Scope)}%2F.default");
    }

    [Fact]
    public async Task A_managed_identity_asks_its_machine()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory(_appId, _endpoint.Client());

        (await TokenAsync(factory, PublicLogin)).ShouldNotBeNullOrEmpty();

        var address = _endpoint.Requests[^1].Address;
        address.Query.ShouldContain($"resource={Scope}&");
        address.Query.ShouldContain($"client_id={_appId}");
    }

    [Theory]
    [InlineData(PublicLogin, "api://AzureADTokenExchange")]
    [InlineData(GovernmentLogin, "api://AzureADTokenExchangeUSGov")]
    public async Task A_federated_app_proves_itself_with_the_token_of_its_managed_identity(string login, string audience)
    {
        var factory = new FederatedServiceClientCredentialsFactory(_appId, $"identity-{_appId}", null, _endpoint.Client());

        await TokenAsync(factory, login);

        var proof = _endpoint.Requests[^2].Address;
        proof.Query.ShouldContain($"resource={audience}&");
        var (address, form) = _endpoint.Requests[^1];
        address.ToString().ShouldStartWith($"{login}/oauth2/v2.0/token");
        form.ShouldContain($"client_assertion=token-{_endpoint.Requests.Count - 1}");
    }

    [Fact]
    public async Task A_token_is_asked_for_once_and_shared()
    {
        for (var turn = 0; turn < 5; turn++)
        {
            await TokenAsync(new CertificateServiceClientCredentialsFactory(s_certificate, _appId, null, _endpoint.Client()), PublicLogin);
        }

        _endpoint.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Those_who_ask_at_once_wait_for_one_request()
    {
        var factory = new CertificateServiceClientCredentialsFactory(s_certificate, _appId, null, _endpoint.Client());

        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => TokenAsync(factory, PublicLogin))));

        tokens.ShouldAllBe(token => token == "token-1");
    }

    [Fact]
    public async Task A_token_that_ends_within_five_minutes_is_renewed()
    {
        using var endpoint = new TokenEndpointStub { Lifetime = 299 };
        var certificate = new CertificateServiceClientCredentialsFactory(s_certificate, _appId, null, endpoint.Client());
        var secret = new PasswordServiceClientCredentialFactory(_appId, "secret", null, endpoint.Client(), null);

        (await TokenAsync(certificate, PublicLogin)).ShouldBe("token-1");
        (await TokenAsync(certificate, PublicLogin)).ShouldBe("token-2");
        (await TokenAsync(secret, OwnLogin)).ShouldBe("token-3");
        (await TokenAsync(secret, OwnLogin)).ShouldBe("token-4");
    }

    private async Task<string> TokenAsync(ServiceClientCredentialsFactory factory, string login)
    {
        var credentials = await factory.CreateCredentialsAsync(_appId, Scope, login, validateAuthority: false, Cancellation);
        return await credentials.ShouldBeAssignableTo<AppCredentials>()!.GetTokenAsync();
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
