using System.Net;
using CustomerBot.Privacy;

namespace CustomerBot.Tests.Privacy.Declaring;

/// <summary>What no erasure reaches (GDPR Art. 17(3)) is declared, so that receipt and privacy page say the same.</summary>
public sealed class KeptByLawTests : IDisposable
{
    private readonly DeclarationsCopy _declarations = new();

    public void Dispose() => _declarations.Dispose();

    [Theory, InlineData("de", "8 Jahre", "§ 257"), InlineData("en", "8 years", "section 257")]
    public async Task The_privacy_page_says_what_where_how_long_and_by_which_law(string language, string period, string law)
    {
        await using var host = new PrivacyHost(declarations: PrivacyHost.Shipped);
        var kept = host.Get<Declarations>().Controller.KeptByLaw[0];

        var page = WebUtility.HtmlDecode(host.Get<PrivacyPage>().Body(language));

        page.ShouldContain($"<li>{kept.What.For(language)} {kept.Where.For(language)}: {period}");
        page.ShouldContain(law);
    }

    [Fact]
    public async Task A_change_in_the_file_changes_the_page_and_its_version()
    {
        var before = DeclarationsFolder.Read(PrivacyHost.Shipped).Fingerprint;
        _declarations.EditController("\"period\": \"P8Y\"", "\"period\": \"P9Y\"");
        await using var host = new PrivacyHost(declarations: _declarations.FullName);

        host.Get<PrivacyPage>().Body("de").ShouldContain("9 Jahre");
        host.Get<Declarations>().Fingerprint.ShouldNotBe(before);
    }

    [Theory]
    [InlineData("\"P8Y\"", "\"8 years\"", "\"keptByLaw.0.period\" has a form that is not known.")]
    [InlineData("\"en\": \"in our accounts\"", "\"en\": \"\"", "\"keptByLaw.0.where.en\" is empty.")]
    [InlineData("\"starts\"", "\"begins\"", "\"keptByLaw.0\" has no \"starts\".")]
    public void A_mistake_in_it_is_named_with_its_line(string right, string wrong, string what)
    {
        _declarations.EditController(right, wrong);

        var problems = new DeclarationsCheck(_declarations.FullName).Run();

        var problem = problems
            .Where(found => found.What == what)
            .ShouldHaveSingleItem(string.Join("; ", problems.Select(found => found.What)));
        problem.File.ShouldBe("controller.json");
        problem.Line.ShouldBeGreaterThan(1);
    }
}
