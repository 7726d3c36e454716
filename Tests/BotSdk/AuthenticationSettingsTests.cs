using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace CustomerBot.Tests.BotSdk;

public sealed class AuthenticationSettingsTests
{
    private const string Government = "https://botframework.azure.us";
    private const string Tenant = "99999999-0000-0000-0000-000000000001";

    [Theory]
    [InlineData(null, null, null, "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com")]
    [InlineData("MultiTenant", Tenant, null, "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com")]
    [InlineData("singletenant", Tenant, null, "https://login.microsoftonline.com/" + Tenant, "https://api.botframework.com")]
    [InlineData(null, null, Government, "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://api.botframework.us")]
    [InlineData("SingleTenant", Tenant, Government, "https://login.microsoftonline.us/" + Tenant, "https://api.botframework.us")]
    public async Task The_app_gets_its_token_where_its_type_and_cloud_say(
        string? type,
        string? tenant,
        string? channelService,
        string login,
        string scope
    )
    {
        var credentials = await CredentialsAsync(
            ("MicrosoftAppType", type),
            ("MicrosoftAppId", AuthenticationHost.AppId),
            ("MicrosoftAppPassword", "p"),
            ("MicrosoftAppTenantId", tenant),
            ("ChannelService", channelService)
        );

        credentials.MicrosoftAppId.ShouldBe(AuthenticationHost.AppId);
        credentials.OAuthEndpoint.ShouldBe(login);
        credentials.OAuthScope.ShouldBe(scope);
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        var credentials = await CredentialsAsync(
            ("MicrosoftAppType", "UserAssignedMSI"),
            ("MicrosoftAppId", AuthenticationHost.AppId),
            ("MicrosoftAppTenantId", Tenant)
        );

        credentials.ShouldBeOfType<ManagedIdentityAppCredentials>().OAuthScope.ShouldBe("https://api.botframework.com");
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppId", "")]
    [InlineData("SingleTenant", "MicrosoftAppPassword", "")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId", "")]
    [InlineData("UserAssignedMsi", "MicrosoftAppId", "")]
    [InlineData("UserAssignedMsi", "MicrosoftAppTenantId", "")]
    [InlineData("UserAssignedMsi", "MicrosoftAppPassword", "p")]
    public void What_is_missing_or_too_much_is_named(string type, string key, string value)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = AuthenticationHost.AppId,
            ["MicrosoftAppPassword"] = type == "SingleTenant" ? "p" : null,
            ["MicrosoftAppTenantId"] = Tenant,
            [key] = value,
        };

        var failure = Should.Throw<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Configuration(settings)));

        failure.Message.ShouldContain(key);
    }

    [Theory]
    [InlineData("ChannelService", "https://somewhere.test")]
    [InlineData("OAuthUrl", "https://tokens.test")]
    [InlineData("CallerId", "urn:own")]
    public void A_cloud_that_is_unknown_or_half_described_is_refused(string key, string value) =>
        Should.Throw<ArgumentException>(() =>
            new ConfigurationBotFrameworkAuthentication(Configuration(new Dictionary<string, string?> { [key] = value }))
        );

    [Fact]
    public async Task Credentials_are_made_for_the_bots_own_app_only()
    {
        var factory = new PasswordServiceClientCredentialFactory(AuthenticationHost.AppId, "p", null, null, null);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            factory.CreateCredentialsAsync("another", "https://api.botframework.com", "https://login.test", true, CancellationToken.None)
        );
    }

    private static async Task<AppCredentials> CredentialsAsync(params (string Key, string? Value)[] settings)
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(
            Configuration(settings.ToDictionary(setting => setting.Key, setting => setting.Value))
        );
        var bot = new ClaimsIdentity([new Claim("aud", AuthenticationHost.AppId)]);
        using var client = await authentication
            .CreateConnectorFactory(bot)
            .CreateAsync("https://smba.trafficmanager.net/de/", audience: null, CancellationToken.None);
        return client.Credentials.ShouldBeAssignableTo<AppCredentials>()!;
    }

    private static IConfiguration Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
