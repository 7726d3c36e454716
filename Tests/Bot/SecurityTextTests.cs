using System.Net;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CustomerBot.Tests.Bot;

/// <summary><c>/.well-known/security.txt</c> after RFC 9116, with a date that is watched.</summary>
public sealed class SecurityTextTests
{
    private readonly FakeTimeProvider _clock = new(new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_file_has_the_fields_of_RFC_9116()
    {
        await using var bot = await StartAsync(
            ("Bot:SecurityText:Contacts:0", "mailto:security@example.org"),
            ("Bot:SecurityText:Contacts:1", "https://example.org/report"),
            ("Bot:SecurityText:Expires", "2027-06-30T02:00:00+02:00"),
            ("Bot:SecurityText:Policy", "https://example.org/policy"),
            ("Dialogs:PublicUrl", "https://chat.example.org/")
        );

        using var response = await GetAsync(bot);

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await response.Content.ReadAsStringAsync(Token)).ShouldBe(
            """
            Contact: mailto:security@example.org
            Contact: https://example.org/report
            Expires: 2027-06-30T00:00:00Z
            Preferred-Languages: de, en
            Canonical: https://chat.example.org/.well-known/security.txt
            Policy: https://example.org/policy

            """
        );
    }

    [Fact]
    public async Task Thirty_days_before_its_date_the_operator_is_told_and_afterwards_it_is_not_served()
    {
        await using var bot = await StartAsync(
            ("Bot:SecurityText:Contacts:0", "tel:+49-30-23125-014"),
            ("Bot:SecurityText:Expires", "2027-01-01T00:00:00Z")
        );
        (await bot.Http.GetStringAsync("/health/duties", Token)).ShouldBe("Healthy");

        _clock.Advance(TimeSpan.FromDays(1)); // thirty days are left
        (await bot.Http.GetStringAsync("/health/duties", Token)).ShouldBe("Degraded");
        (await GetAsync(bot)).StatusCode.ShouldBe(HttpStatusCode.OK);
        _clock.Advance(TimeSpan.FromDays(30));

        (await GetAsync(bot)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bot.Http.GetAsync("/health/duties", Token)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await bot.Http.GetStringAsync("/health/ready", Token)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Where_nobody_is_named_there_is_no_file()
    {
        await using var bot = await StartAsync();

        (await GetAsync(bot)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("security@example.org", "2027-06-30T00:00:00Z", "", "Bot:SecurityText:Contacts holds")]
    [InlineData("mailto:a@example.org\nPolicy:x", "2027-06-30T00:00:00Z", "", "Bot:SecurityText:Contacts holds")]
    [InlineData("mailto:a@example.org", "", "", "Bot:SecurityText:Expires is empty")]
    [InlineData("mailto:a@example.org", "2028-06-30T00:00:00Z", "", "at most a year ahead")]
    [InlineData("mailto:a@example.org", "2027-06-30T00:00:00Z", "http://example.org", "Bot:SecurityText:Policy is")]
    public async Task A_wrong_setting_stops_the_start_and_says_what_to_change(string contact, string expires, string policy, string what)
    {
        var refusal = await Should.ThrowAsync<OptionsValidationException>(async () =>
        {
            await using var bot = await StartAsync(
                ("Bot:SecurityText:Contacts:0", contact),
                ("Bot:SecurityText:Expires", expires),
                ("Bot:SecurityText:Policy", policy)
            );
        });

        refusal.Failures.ShouldHaveSingleItem().ShouldContain(what);
    }

    private Task<HostedBot> StartAsync(params (string Key, string Value)[] settings) =>
        HostedBot.StartAsync(services => services.AddSingleton<TimeProvider>(_clock), settings: settings);

    private static Task<HttpResponseMessage> GetAsync(HostedBot bot) =>
        bot.Http.GetAsync(new Uri("/.well-known/security.txt", UriKind.Relative), Token);
}
