using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;

namespace CustomerBot.Tests.Privacy.Rights;

public sealed class ExportLinkTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");

    [Fact]
    public async Task A_link_works_once_and_leads_to_its_person_only()
    {
        await using var host = new PrivacyHost();
        var links = host.Get<ExportLinks>();
        var link = await links.CreateAsync(_anna, "de", default);
        await links.CreateAsync(PrivacyHost.Person("bert"), "en", default);

        (await links.IsGoodAsync(link, default)).ShouldBeTrue();
        (await links.TakeAsync(link, default)).ShouldBe(new ExportGrant(_anna, "de"));
        (await links.TakeAsync(link, default)).ShouldBeNull();
        (await links.IsGoodAsync(link, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_several_downloads_at_once_on_two_nodes_exactly_one_gets_through()
    {
        using var folder = new TestFolder();
        var vault = new MemoryVault();
        await using var first = new PrivacyHost(folder.FullName, vault: vault);
        await using var second = new PrivacyHost(folder.FullName, first.Clock, vault);
        var link = await first.Get<ExportLinks>().CreateAsync(_anna, "de", default);

        var grants = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? first : second).Get<ExportLinks>().TakeAsync(link, default))
        );

        grants.Count(grant => grant is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_ends_after_fifteen_minutes_with_a_newer_one_and_with_an_erasure()
    {
        await using var host = new PrivacyHost();
        var links = host.Get<ExportLinks>();
        links.GoodFor.ShouldBe(TimeSpan.FromMinutes(15));

        var old = await links.CreateAsync(_anna, "de", default);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await links.IsGoodAsync(old, default)).ShouldBeFalse();

        var replaced = await links.CreateAsync(_anna, "de", default);
        var newer = await links.CreateAsync(_anna, "de", default);
        (await links.IsGoodAsync(replaced, default)).ShouldBeFalse();

        await host.Rights.EraseAsync(_anna, null, default);
        (await links.TakeAsync(newer, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_or_invented_link_leads_nowhere()
    {
        await using var host = new PrivacyHost();
        var links = host.Get<ExportLinks>();
        var link = await links.CreateAsync(_anna, "de", default);
        var random = new Random(20261125);

        for (var round = 0; round < 200; round++)
        {
            var changed = link.ToCharArray();
            var place = random.Next(changed.Length);
            changed[place] = changed[place] == 'A' ? 'B' : 'A';

            (await links.TakeAsync(new string(changed), default)).ShouldBeNull();
        }

        foreach (var invented in new[] { "", "a", "../..", "%00", new string('A', 4000), link + "A", "ä" })
        {
            (await links.TakeAsync(invented, default)).ShouldBeNull();
        }

        (await links.IsGoodAsync(link, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_link_itself_is_nowhere_in_the_store()
    {
        using var folder = new TestFolder();
        await using var host = new PrivacyHost(folder.FullName);
        var link = await host.Get<ExportLinks>().CreateAsync(_anna, "de", default);

        using var export = await host.Rights.ExportAsync(_anna, default);

        export.RootElement.GetRawText().ShouldNotContain(link);
        ByteSearch.FilesWith(folder.FullName, link).ShouldBeEmpty();
    }
}
