using System.Globalization;
using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Declaring;

/// <summary>A data protection officer changes one period in one file; everything else follows.</summary>
public sealed class OneChangeTests : IDisposable
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    private readonly TestFolder _folder = new();
    private readonly MemoryVault _vault = new();
    private readonly DeclarationsCopy _changed = new();

    public void Dispose()
    {
        _changed.Dispose();
        _folder.Dispose();
    }

    [Theory, InlineData("de", "10 Tage"), InlineData("en", "10 days")]
    public async Task Page_and_record_of_processing_follow(string language, string period)
    {
        ShortenTo("P10D");
        await using var host = new PrivacyHost(declarations: _changed.FullName);

        SectionOf(host.Get<PrivacyPage>().Body(language)).ShouldContain(period);
        host.Get<ProcessingRecord>()
            .Rows(language)
            .Single(row => row[0] == host.Get<Declarations>()["callback"].Title(language))
            .ShouldContain(cell => cell.StartsWith(period, StringComparison.Ordinal));
        host.Get<Declarations>()["callback"].TextHash(language).ShouldNotBe(Shipped.TextHash(language));
    }

    [Fact]
    public async Task What_was_stored_before_is_deleted_as_early_as_what_comes_now()
    {
        var before = await StoreUnderTheShippedPeriodAsync();
        ShortenTo("P10D");
        before.Advance(TimeSpan.FromDays(4));
        await using var after = new PrivacyHost(_folder.FullName, before, _vault, declarations: _changed.FullName);
        await after.Retention.RunAsync(default);

        after.Clock.Advance(TimeSpan.FromDays(6) - TimeSpan.FromSeconds(1));
        (await after.Retention.RunAsync(default))!.Records.ShouldNotContainKey("callback");
        after.Clock.Advance(TimeSpan.FromSeconds(1));

        (await after.Retention.RunAsync(default))!.Records["callback"].ShouldBe(1);
    }

    [Fact]
    public async Task After_a_longer_period_what_was_stored_before_still_goes_on_the_day_that_was_promised()
    {
        var before = await StoreUnderTheShippedPeriodAsync();
        ShortenTo("P90D");
        await using var after = new PrivacyHost(_folder.FullName, before, _vault, declarations: _changed.FullName);
        await after.Retention.RunAsync(default);

        after.Clock.Advance(TimeSpan.FromDays(30));

        (await after.Retention.RunAsync(default))!.Records["callback"].ShouldBe(1);
    }

    private static Purpose Shipped => DeclarationsFolder.Read(PrivacyHost.Shipped)["callback"];

    private void ShortenTo(string period) => _changed.Edit("callback", "\"deleteAfter\": \"P30D\"", $"\"deleteAfter\": \"{period}\"");

    private async Task<Microsoft.Extensions.Time.Testing.FakeTimeProvider> StoreUnderTheShippedPeriodAsync()
    {
        await using var host = new PrivacyHost(_folder.FullName, vault: _vault, declarations: PrivacyHost.Shipped);
        await host.Ledger.RecordAsync(_anna, "callback", Decision.Given, "Darf ich?", "de", default);
        await host.Retention.RunAsync(default);
        await host.PutAsync(_anna);
        return host.Clock;
    }

    private static string SectionOf(string page)
    {
        var start = page.IndexOf("<h3 id=\"callback\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</dl>", start, StringComparison.Ordinal)].ToString(CultureInfo.InvariantCulture);
    }
}
