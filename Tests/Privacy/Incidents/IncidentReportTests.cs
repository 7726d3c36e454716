using System.Net;
using System.Text.Json;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Incidents;

/// <summary>The drafts of the notification (GDPR Art. 33(3)) and of the message to persons (Art. 34(2)).</summary>
public sealed class IncidentReportTests
{
    private static readonly DateTimeOffset _aware = new(2026, 3, 27, 18, 30, 0, TimeSpan.Zero);

    [Theory, InlineData("de", "27. März 2026, 19:30 (UTC+01:00)", "30. März 2026, 20:30 (UTC+02:00)")]
    [InlineData("en", "27 March 2026, 19:30 (UTC+01:00)", "30 March 2026, 20:30 (UTC+02:00)")]
    public async Task The_draft_names_authority_officer_numbers_and_the_72_hours_also_over_the_change_of_clocks(
        string language,
        string aware,
        string due
    )
    {
        await using var host = new PrivacyHost(clock: new(_aware.AddHours(1)));
        await host.PutAsync(PrivacyHost.Person("anna"));

        var html = Plain(await DraftAsync(host, new(_aware, null, null, null), language, html: true));

        var controller = host.Get<Declarations>().Controller;
        html.ShouldContain(controller.SupervisoryAuthority(language));
        html.ShouldContain(controller.DataProtectionOfficerEmail);
        html.ShouldContain(aware);
        html.ShouldContain(due);
        html.ShouldContain(host.Get<Declarations>()["callback"].Title(language));
        html.ShouldContain("(Art. 33");
        html.ShouldNotContain("23125 001");
    }

    [Fact]
    public async Task What_people_must_say_is_marked_until_they_say_it_and_a_late_draft_asks_for_the_reasons()
    {
        await using var host = new PrivacyHost(clock: new(_aware.AddHours(71)));
        await host.PutAsync(PrivacyHost.Person("anna"));

        var open = await DraftAsync(host, new(_aware, null, null, null), "de", html: true);
        var told = await DraftAsync(host, new(_aware, "Ein <Laptop> ist weg.", "Anrufe.", "Gesperrt."), "de", html: true);
        host.Clock.Advance(TimeSpan.FromHours(2));
        var late = await DraftAsync(host, new(_aware, null, null, null), "de", html: true);

        (Marks(open), Marks(told), Marks(late)).ShouldBe((4, 1, 5));
        told.ShouldContain("Ein &lt;Laptop&gt; ist weg.");
        late.ShouldContain(WebUtility.HtmlEncode(Texts.ResourceManager.GetString(nameof(Texts.IncidentReportLate), new("de"))!));
    }

    [Fact]
    public async Task Programs_get_every_field_of_Article_33_3()
    {
        await using var host = new PrivacyHost(clock: new(_aware.AddHours(1)));
        await host.PutAsync(PrivacyHost.Person("anna"));

        var json = await DraftAsync(host, new(_aware, "Laptop weg", null, "Gesperrt"), "en", html: false);

        var draft = JsonDocument.Parse(json).RootElement;
        draft.GetProperty("dueAt").GetDateTimeOffset().ShouldBe(_aware.AddHours(72));
        draft.GetProperty("isLate").GetBoolean().ShouldBeFalse();
        draft.GetProperty("nature").GetString().ShouldBe("Laptop weg");
        draft.GetProperty("likelyConsequences").ValueKind.ShouldBe(JsonValueKind.Null);
        draft.GetProperty("contactPoint").GetProperty("email").GetString().ShouldBe("datenschutz@lindenhof-versand.example");
        var purpose = draft.GetProperty("purposes").EnumerateArray().ShouldHaveSingleItem();
        (purpose.GetProperty("id").GetString(), purpose.GetProperty("persons").GetInt32()).ShouldBe(("callback", 1));
    }

    [Theory, InlineData("de"), InlineData("en")]
    public async Task The_message_to_persons_says_in_plain_words_what_Article_34_2_asks_for(string language)
    {
        await using var host = new PrivacyHost();
        var controller = host.Get<Declarations>().Controller;

        var message = host.Get<PersonMessage>().Write(["callback"], new(default, "Ein Laptop ist weg.", null, null), language);

        message.ShouldContain("Ein Laptop ist weg.");
        message.ShouldContain(host.Get<Declarations>()["callback"].Fields["phoneNumber"].Label.For(language));
        message.ShouldNotContain(host.Get<Declarations>()["return"].Title(language));
        message.ShouldContain(controller.DataProtectionOfficerEmail);
        message.ShouldContain(controller.SupervisoryAuthority(language));
        message.Count(letter => letter == '[').ShouldBe(3); // consequences, measures, advice
    }

    private static async Task<string> DraftAsync(PrivacyHost host, IncidentStatement statement, string language, bool html)
    {
        var now = host.Clock.GetUtcNow();
        var affected = await host.Get<IncidentExamination>()
            .RunAsync(new(now.AddHours(-1), now, "callback", null), null, TestContext.Current.CancellationToken);
        var report = host.Get<IncidentReport>();
        return html ? report.ToHtml(affected, statement, language) : report.ToJson(affected, statement, language);
    }

    private static int Marks(string html) => html.Split("<mark>").Length - 1;

    private static string Plain(string html) => WebUtility.HtmlDecode(html);
}
