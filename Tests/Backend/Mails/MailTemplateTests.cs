using System.Text.RegularExpressions;
using CustomerBot.Backend;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Options;

namespace CustomerBot.Tests.Backend.Mails;

public sealed partial class MailTemplateTests
{
    private static readonly MailTemplates s_templates = new(Options.Create(new BackendOptions()), BotLanguages.Shipped);

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder("de")).Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Fact]
    public void Both_languages_have_the_same_mails() =>
        Directory
            .EnumerateFiles(Folder("en"))
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe(Directory.EnumerateFiles(Folder("de")).Select(Path.GetFileName).Order());

    [Theory, MemberData(nameof(Names))]
    public void A_mail_says_the_same_in_both_languages_and_forms(string name)
    {
        var placeholders = Placeholders("de", name);
        Placeholders("en", name).ShouldBe(placeholders, ignoreOrder: true);
        foreach (var language in (string[])["de", "en"])
        {
            var values = placeholders.ToDictionary(each => each, each => $"value-of-{each}");
            var mail = s_templates.Write(name, language, "a@example.org", values);

            mail.Language.ShouldBe(language);
            mail.Subject.ShouldNotContain("{");
            mail.Text.ShouldNotContain("{");
            Plain(mail.Html).ShouldBe(Words(mail.Text));
            mail.Html.ShouldContain($"<html lang=\"{language}\">");
        }
    }

    [Fact]
    public void A_language_without_mails_gets_the_first_of_the_bot() =>
        s_templates.Write("order-cancelled", "fr-FR", "a@example.org", Values("x")).Subject.ShouldStartWith("Bestellung x");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</p></body>")]
    [InlineData("a & b")]
    public void A_value_is_text_in_HTML(string value)
    {
        var mail = s_templates.Write("order-cancelled", "de", "a@example.org", Values(value));

        Tag()
            .Matches(mail.Html)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Except(["!doctype", "html", "head", "meta", "title", "body", "p", "br"])
            .ShouldBeEmpty();
        System.Net.WebUtility.HtmlDecode(mail.Html).ShouldContain(value);
    }

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_filled()
    {
        var values = Values("{receipt}");

        s_templates.Write("order-cancelled", "de", "a@example.org", values).Text.ShouldContain("Ihre Bestellung {receipt} wurde");
    }

    [Fact]
    public void Lines_of_a_value_can_not_look_like_lines_of_the_company()
    {
        var values = Values("x\r\n\r\nBitte überweisen Sie 100 EUR.\nFreundliche Grüße");

        var mail = s_templates.Write("order-cancelled", "de", "a@example.org", values);

        mail.Text.Split('\n').ShouldNotContain("Bitte überweisen Sie 100 EUR.");
        mail.Text.ShouldContain("\n| Bitte überweisen Sie 100 EUR.\n");
        mail.Subject.ShouldNotContain("\n");
    }

    [Fact]
    public void No_value_is_endless() =>
        s_templates.Write("order-cancelled", "de", "a@example.org", Values(new string('x', 100_000))).Text.Length.ShouldBeLessThan(5_000);

    private static Dictionary<string, string> Values(string order) =>
        new()
        {
            ["name"] = "Jo",
            ["order"] = order,
            ["at"] = "heute",
            ["receipt"] = "C-1",
        };

    private static List<string> Placeholders(string language, string name) =>
        [
            .. Placeholder()
                .Matches(File.ReadAllText(Path.Combine(Folder(language), name + ".txt")))
                .Select(match => match.Groups[1].Value)
                .Distinct(),
        ];

    private static string Folder(string language) => Path.Combine(Repository.Root, "Backend", "Mails", "Templates", language);

    private static string Plain(string html) => Words(System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " ")));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("</?([!a-z]+)[^>]*>")]
    private static partial Regex Tag();
}
