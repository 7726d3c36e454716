using System.Globalization;
using CustomerBot.Backend;
using CustomerBot.Tests.Backend;
using CustomerBot.Tests.Backend.Http;
using CustomerBot.Tests.Bot.Attacks;
using CustomerBot.Tests.Dialogs.Identity;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.SignIn;

/// <summary>Whose Entra account it is, the company's systems say over HTTP: when they do and when they do not.</summary>
public sealed class MappingTests : IAsyncLifetime
{
    private const string Accounts = "/customers/find-by-account";

    private readonly BackendHost _company = BackendHost.Start();
    private readonly CaughtMail _mail = new();
    private BackendStub _api = null!;
    private TeamsStub _teams = null!;
    private HostedBot _bot = null!;
    private TeamsUser _anna = null!;

    public async ValueTask InitializeAsync()
    {
        _api = await BackendStub.StartAsync(_company);
        _teams = await TeamsStub.StartAsync();
        _bot = await HostedBot.StartAsync(
            services => services.AddSingleton<IMailSender>(_mail),
            null,
            [
                ("Backend:Kind", "Http"),
                ("Backend:Http:Url", _api.Url),
                ("Backend:Http:TokenUrl", _api.Url + "/token"),
                ("Backend:Http:ClientId", BackendStub.ClientId),
                ("Backend:Http:ClientSecret", BackendStub.ClientSecret),
                ("Backend:Http:TryTimeout", "00:00:01"),
                ("Backend:Http:Timeout", "00:00:03"),
                .. _teams.Settings,
            ]
        );
        _anna = new(_bot.Http, _teams, "de-DE");
        _teams.SignIn(_anna.Id, TokenService.TokenFor(TokenService.Tenant, TokenService.AnnasAccount));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        await _api.DisposeAsync();
        await _company.DisposeAsync();
    }

    [Fact]
    public async Task The_company_says_whose_account_it_is()
    {
        await _anna.SayAsync("Bestellstatus");

        _anna.Texts[^1].ShouldStartWith(Text(nameof(Texts.OrderQuestion)));
        _api.Requests.ShouldContain(request => request.Path == Accounts);
    }

    [Fact]
    public async Task While_it_cannot_say_so_number_and_code_do_it()
    {
        _api.Fault = context =>
        {
            context.Response.StatusCode = context.Request.Path == Accounts ? 503 : context.Response.StatusCode;
            return Task.FromResult(context.Request.Path == Accounts);
        };

        await _anna.SayAsync("Bestellstatus");
        _anna.Texts[^2].ShouldBe(Text(nameof(Texts.IdentitySignInAway)));
        _anna.Texts[^1].ShouldBe(Text(nameof(Texts.IdentityNumber)));
        await _anna.SayAsync(DemoShop.Anna.Number.Value, DemoShop.Anna.Email);
        await _anna.SayAsync(await _mail.NextCodeToAsync(DemoShop.Anna));

        _anna.Texts[^1].ShouldStartWith(Text(nameof(Texts.OrderQuestion)));
    }

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de-DE"))!;
}
