using System.Globalization;
using System.Net;
using CustomerBot.Bot.Pipeline;
using CustomerBot.Knowledge;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Endpoints;

/// <summary>Pages that answers and notices link to: privacy page, legal notice, FAQ and handbook entries.</summary>
internal static class InformationPages
{
    public static void MapInformationPages(this WebApplication app)
    {
        app.MapGet("/privacy", (HttpContext context, PrivacyPage page, Languages languages) => Privacy(page, Language(context, languages)));
        app.MapGet(
            "/legal-notice",
            (HttpContext context, Declarations declarations, Languages languages) => LegalNotice(declarations, Language(context, languages))
        );
        app.MapGet("/help/{language}/{id}", Help);
        app.MapGet(Page.StylePath, () => Results.Stream(OpenStyle(), "text/css; charset=utf-8"));
    }

    private static IResult Privacy(PrivacyPage page, string language) =>
        Page.Html(Text(nameof(Texts.PrivacyPageTitle), language), language, LanguageLinks("/privacy") + page.Body(language));

    private static IResult LegalNotice(Declarations declarations, string language)
    {
        var controller = declarations.Controller;
        var title = Text(nameof(Texts.LegalNoticeTitle), language);
        string[] lines = [controller.Name, controller.Address, controller.ContactEmail, controller.ContactPhone];
        var address = string.Join("<br>", lines.Select(WebUtility.HtmlEncode));
        var lead = WebUtility.HtmlEncode(Text(nameof(Texts.LegalNoticeLead), language));
        return Page.Html(
            title,
            language,
            $"{LanguageLinks("/legal-notice")}<h1>{WebUtility.HtmlEncode(title)}</h1><p>{lead}</p><p>{address}</p>"
        );
    }

    private static IResult Help(string language, string id, EntryPages pages, AnswerFinder finder)
    {
        if (finder.ById(id, language) is not { } entry || pages.Render(id, language) is not { } body)
        {
            return Results.NotFound();
        }

        var back = WebUtility.HtmlEncode(Text(nameof(Texts.HelpPageBack), language));
        return Page.Html(
            entry.Question,
            language,
            $"<h1>{WebUtility.HtmlEncode(entry.Question)}</h1>{body}<p><a href=\"/\">{back}</a></p>"
        );
    }

    internal static string Language(HttpContext context, Languages languages)
    {
        var asked = context.Request.Query["lang"].ToString();
        var wanted =
            asked.Length > 0
                ? asked
                : context
                    .Request.GetTypedHeaders()
                    .AcceptLanguage.OrderByDescending(item => item.Quality ?? 1)
                    .FirstOrDefault()
                    ?.Value.Value;
        return languages.BestFor(wanted).TwoLetterISOLanguageName;
    }

    private static string LanguageLinks(string path) =>
        $"<nav class=\"languages\"><a href=\"{path}?lang=de\" hreflang=\"de\" lang=\"de\">Deutsch</a><a href=\"{path}?lang=en\" hreflang=\"en\" lang=\"en\">English</a></nav>";

    private static string Text(string key, string language) => Texts.ResourceManager.GetString(key, CultureInfo.GetCultureInfo(language))!;

    private static Stream OpenStyle() => typeof(Page).Assembly.GetManifestResourceStream("page.css")!;
}
