using System.Globalization;
using System.Net;
using CustomerBot.Backend;
using CustomerBot.Bot.Hosting;
using CustomerBot.Tests.Bot.Attacks;
using CustomerBot.Tests.Dialogs.Identity;
using CustomerBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.SignIn;

/// <summary>Sign-in with Microsoft Entra in Teams: the whole program over HTTP, with a local token service and connector.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Offered = "token-of-teams";

    private static readonly string s_annas = TokenService.TokenFor(TokenService.Tenant, TokenService.AnnasAccount);

    private readonly string _demo = Directory.CreateTempSubdirectory("demo").FullName;
    private readonly CaughtMail _mail = new();
    private TeamsStub _teams = null!;
    private HostedBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsStub.StartAsync();
        _bot = await HostedBot.StartAsync(
            services => services.AddSingleton<IMailSender>(_mail),
            null,
            [("Backend:DemoPath", _demo), .. _teams.Settings]
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        Directory.Delete(_demo, recursive: true);
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Single_sign_on_proves_who_the_customer_is_without_a_word_typed(string locale)
    {
        var anna = Open(locale);
        _teams.Exchangeable[Offered] = s_annas;
        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));
        ((string?)anna.SignInCard!["tokenExchangeResource"]!["id"]).ShouldBe("x1");

        var (status, body) = await anna.ExchangeAsync(Offered);

        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldContain("x1");
        anna.Texts[^1].ShouldStartWith(Text(locale, nameof(Texts.OrderQuestion)));
        _mail.All.ShouldBeEmpty("nothing had to be proven by mail");
    }

    [Fact]
    public async Task A_second_device_that_exchanges_too_changes_nothing_and_is_told_that_all_is_well()
    {
        var anna = Open("de-DE");
        _teams.Exchangeable[Offered] = s_annas;
        await anna.SayAsync("Bestellstatus");
        await anna.ExchangeAsync(Offered);

        var (status, _) = await anna.ExchangeAsync(Offered);

        status.ShouldBe(HttpStatusCode.OK);
        anna.Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exchange_that_Teams_delivers_twice_is_answered_twice()
    {
        var anna = Open("de-DE");
        _teams.Exchangeable[Offered] = s_annas;
        await anna.SayAsync("Bestellstatus");
        await anna.ExchangeAsync(Offered);
        var said = anna.Texts;

        var (status, _) = await anna.RepeatAsync();

        status.ShouldBe(HttpStatusCode.OK);
        anna.Texts.ShouldBe(said);
    }

    [Fact]
    public async Task Without_consent_in_Entra_the_button_signs_in()
    {
        var anna = Open("de-DE");
        await anna.SayAsync("Bestellstatus");

        (await anna.ExchangeAsync(Offered)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        _teams.Codes["482913"] = s_annas;
        (await anna.VerifyAsync("482913")).Status.ShouldBe(HttpStatusCode.OK);

        anna.Texts[^1].ShouldStartWith(Text("de-DE", nameof(Texts.OrderQuestion)));
    }

    [Theory]
    [InlineData("de-DE", "GetToken")]
    [InlineData("en-GB", "GetToken")]
    [InlineData("de-DE", "GetSignInResource")]
    public async Task Without_the_token_service_number_and_code_do_it(string locale, string operation)
    {
        _teams.Fault = (context, called) => FailAsync(context, called == operation);
        var anna = Open(locale);

        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));
        anna.Texts.TakeLast(2).ShouldBe([Text(locale, nameof(Texts.IdentitySignInAway)), Text(locale, nameof(Texts.IdentityNumber))]);

        await ShouldBeProvenByCodeAsync(anna, locale, DemoShop.Anna);
        _bot.Log.ShouldContain(line => line.StartsWith("Warning: The token service does not serve sign-in", StringComparison.Ordinal));
        _bot.Log.ShouldNotContain(line => line.Contains(anna.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_service_that_hangs_is_given_up_before_Teams_gives_up_on_the_bot()
    {
        _teams.Fault = async (context, _) =>
        {
            await context.UntilGivenUpAsync();
            return true;
        };
        var anna = Open("de-DE");
        var started = TimeProvider.System.GetTimestamp();

        await anna.SayAsync("Bestellstatus");

        anna.Texts[^1].ShouldBe(Text("de-DE", nameof(Texts.IdentityNumber)));
        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_token_service_that_fails_after_the_card_leaves_the_chat_open()
    {
        var anna = Open("de-DE");
        await anna.SayAsync("Bestellstatus");
        _teams.Fault = (context, _) => FailAsync(context, true);

        (await anna.ExchangeAsync(Offered)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        await anna.SayAsync("das geht nicht");

        anna.Texts[^1].ShouldBe(Text("de-DE", nameof(Texts.IdentityNumber)));
    }

    [Fact]
    public async Task Who_would_rather_type_than_sign_in_begins_with_the_number()
    {
        var anna = Open("de-DE");
        await anna.SayAsync("Bestellstatus");

        await anna.SayAsync(DemoShop.Anna.Number.Value);

        anna.Texts.ShouldBe([Text("de-DE", nameof(Texts.IdentityEmail))]);
    }

    [Fact]
    public async Task A_question_instead_of_signing_in_is_answered_before_the_number_is_asked()
    {
        var anna = Open("de-DE");
        await anna.SayAsync("Bestellstatus");

        await anna.SayAsync("Was kostet der Versand?");

        anna.Texts[0].ShouldContain("4");
        anna.Texts[^1].ShouldBe(Text("de-DE", nameof(Texts.IdentityNumber)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_account_of_no_customer_goes_on_with_number_and_code(string locale)
    {
        var anna = Open(locale);
        _teams.SignIn(anna.Id, TokenService.TokenFor(TokenService.Tenant, "00000000-0000-0000-0000-000000000000"));

        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));

        anna.Texts[^2].ShouldBe(Text(locale, nameof(Texts.IdentityNotMapped)));
        await ShouldBeProvenByCodeAsync(anna, locale, DemoShop.Anna);
    }

    [Fact]
    public async Task Signing_out_is_told_to_the_token_service()
    {
        var anna = Open("de-DE");
        _teams.SignIn(anna.Id, s_annas);
        await anna.SayAsync("Bestellstatus");
        (await anna.SayAsync("abmelden"))[^1].ShouldBe(Text("de-DE", nameof(Texts.SignedOut)));
        await anna.SayAsync("Bestellstatus");
        anna.SignInCard.ShouldNotBeNull();
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Signing_out_ends_the_proof_without_the_token_service_too_and_says_that_Teams_stays_signed_in(string locale)
    {
        var anna = Open(locale);
        _teams.SignIn(anna.Id, s_annas);
        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));
        _teams.Fault = (context, _) => FailAsync(context, true);

        (await anna.SayAsync(Text(locale, nameof(Texts.SignOut))))[^1].ShouldBe(Text(locale, nameof(Texts.SignedOutTeamsStays)));
        (await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus))))[^1].ShouldBe(Text(locale, nameof(Texts.IdentityNumber)));
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Signing_out_once_more_when_the_token_service_is_back_ends_the_sign_in_of_Teams(string locale)
    {
        var anna = Open(locale);
        _teams.SignIn(anna.Id, s_annas);
        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));
        _teams.Fault = (context, _) => FailAsync(context, true);
        await anna.SayAsync(Text(locale, nameof(Texts.SignOut)));
        _teams.Fault = (context, _) => FailAsync(context, false);

        await anna.SayAsync(Text(locale, nameof(Texts.SignOut)));
        anna.Texts.ShouldContain(Text(locale, nameof(Texts.SignedOutAlready)));
        await anna.SayAsync(Text(locale, nameof(Texts.OrderStatus)));

        anna.SignInCard.ShouldNotBeNull();
    }

    [Fact]
    public async Task Some_addresses_of_an_own_cloud_without_the_others_are_refused_at_start()
    {
        var refusal = await Should.ThrowAsync<StartupException>(async () =>
        {
            await using var bot = await HostedBot.StartAsync(null, null, [.. _teams.Settings.Where(setting => setting.Key != "CallerId")]);
        });

        refusal.Message.ShouldStartWith("Addresses of an own cloud are incomplete: CallerId not set.");
    }

    private TeamsUser Open(string locale) => new(_bot.Http, _teams, locale);

    private async Task ShouldBeProvenByCodeAsync(TeamsUser user, string locale, Customer customer)
    {
        await user.SayAsync(customer.Number.Value, customer.Email);
        await user.SayAsync(await _mail.NextCodeToAsync(customer));
        user.Texts[^1].ShouldStartWith(Text(locale, nameof(Texts.OrderQuestion)));
    }

    private static Task<bool> FailAsync(HttpContext context, bool fails)
    {
        context.Response.StatusCode = fails ? 500 : context.Response.StatusCode;
        return Task.FromResult(fails);
    }

    private static string Text(string locale, string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;
}
