using System.Diagnostics;
using CustomerBot.Bot.Hosting;
using CustomerBot.Bot.Outbound;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Bot.Outbound;

/// <summary>Professional secrecy (§ 203 StGB) is a setting: with it nothing connects to a host that the operator does not name.</summary>
public sealed class SecrecyTests
{
    [Theory]
    [InlineData("Backend:Mail:Host", "relay.example", "relay.example")]
    [InlineData("Encryption:KeyVault:Uri", "https://keys.example", "keys.example")]
    [InlineData("MicrosoftAppId", "9e9ef8f0-0000-0000-0000-000000000000", "smba.trafficmanager.net")]
    public void A_connector_to_the_outside_is_refused_until_its_host_is_named(string setting, string value, string host)
    {
        var hosts = OutboundConnections.Of(With((setting, value))).Select(connection => connection.Host).ToArray();

        var silent = Check(hosts: [], (setting, value));
        var named = Check(hosts, (setting, value));

        silent.Failures.ShouldNotBeNull().ShouldContain(failure => failure.Contains(host) && failure.StartsWith(setting));
        named.Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Host=db.example;Database=bot", false)]
    [InlineData("Host=localhost;Database=bot", true)]
    [InlineData("Host=127.0.0.1;Database=bot", true)]
    public void This_machine_is_not_outside(string connection, bool allowed) =>
        Check(hosts: [], ("Storage:Engine", "PostgreSql"), ("Storage:PostgreSqlConnection", connection)).Succeeded.ShouldBe(allowed);

    [Fact]
    public void Without_the_setting_nothing_is_refused() =>
        new SecrecyValidator(With(("Backend:Mail:Host", "relay.example"))).Validate(null, new BotOptions()).Succeeded.ShouldBeTrue();

    [Fact]
    public void An_address_in_the_place_of_a_host_name_is_a_mistake() =>
        Check(hosts: ["https://relay.example/"]).Failures.ShouldHaveSingleItem().ShouldContain("no host name");

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://elsewhere.example/v3/conversations", false)]
    public async Task An_address_that_comes_in_later_is_refused_too(string address, bool allowed)
    {
        var options = new BotOptions { ProfessionalSecrecy = true, AllowedHosts = ["smba.trafficmanager.net"] };
        using var handler = new AllowedHostHandler(Options.Create(options)) { InnerHandler = new Answers() };
        using var client = new HttpClient(handler);

        var failure = await Record.ExceptionAsync(() => client.GetAsync(new Uri(address)));

        (failure is null).ShouldBe(allowed);
    }

    [Fact]
    public async Task The_program_does_not_start_and_says_what_to_change()
    {
        var (exitCode, errors) = await RunAsync(("Bot__ProfessionalSecrecy", "true"), ("Backend__Mail__Host", "relay.example"));

        exitCode.ShouldBe(78);
        errors.ShouldContain("Backend:Mail:Host connects to \"relay.example\"");
    }

    private static ValidateOptionsResult Check(string[] hosts, params (string Key, string Value)[] settings) =>
        new SecrecyValidator(With(settings)).Validate(null, new BotOptions { ProfessionalSecrecy = true, AllowedHosts = hosts });

    private static IConfiguration With(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();

    private static async Task<(int ExitCode, string Errors)> RunAsync(params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [BotProcess.Program, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    private sealed class Answers : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK));
    }
}
