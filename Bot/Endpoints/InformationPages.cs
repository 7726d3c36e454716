using System.Globalization;
using System.Net;
using CustomerBot.Bot.Hosting;
using CustomerBot.Knowledge;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Endpoints;

/// <summary>Pages that answers and notices link to: privacy page, accessibility, legal notice, FAQ and handbook entries, and security.txt.</summary>
internal static class InformationPages
{
    public static void MapInformationPages(this WebApplication app)
    {
        app.MapGet(
            "/privacy",
            (HttpContext context, PrivacyPage page, Languages languages) => Privacy(page, languages, Language(context, languages))
        );
        app.MapGet(
            AccessibilityPage.Path,
            (HttpContext context, Declarations declarations, Languages languages) =>
                Accessible(declarations, languages, Language(context, languages))
        );
        app.MapGet(
            "/legal-notice",
            (HttpContext context, Declarations declarations, Languages languages) =>
                LegalNotice(declarations, languages, Language(context, languages))
        );
        app.MapGet("/help/{language}/{id}", Help);
        app.MapGet(
            SecurityText.Path,
            (SecurityText file) => file.Text is { } text ? Results.Text(text, "text/plain; charset=utf-8") : Results.NotFound()
        );
        app.MapGet(Page.StylePath, () => Results.Stream(OpenStyle(), "text/css; charset=utf-8"));
    }

    private static IResult Privacy(PrivacyPage page, Languages languages, CultureInfo language) =>
        Page.Html(
            Text(nameof(Texts.PrivacyPageTitle), language),
            language.TwoLetterISOLanguageName,
            LanguageLinks("/privacy", languages) + page.Body(language.Name) + AccessibilityLink(language)
        );

    private static IResult Accessible(Declarations declarations, Languages languages, CultureInfo language) =>
        Page.Html(
            Text(nameof(Texts.AccessibilityTitle), language),
            language.TwoLetterISOLanguageName,
            LanguageLinks(AccessibilityPage.Path, languages) + AccessibilityPage.Body(declarations.Controller, language)
        );

    private static IResult LegalNotice(Declarations declarations, Languages languages, CultureInfo language)
    {
        var controller = declarations.Controller;
        var title = Text(nameof(Texts.LegalNoticeTitle), language);
        string[] lines = [controller.Name, controller.Address, controller.ContactEmail, controller.ContactPhone];
        var address = string.Join("<br>", lines.Select(WebUtility.HtmlEncode));
        var lead = WebUtility.HtmlEncode(Text(nameof(Texts.LegalNoticeLead), language));
        return Page.Html(
            title,
            language.TwoLetterISOLanguageName,
            $"{LanguageLinks("/legal-notice", languages)}<h1>{WebUtility.HtmlEncode(title)}</h1><p>{lead}</p><p>{address}</p>"
        );
    }

    private static IResult Help(string language, string id, EntryPages pages, AnswerFinder finder, Languages languages)
    {
        if (finder.ById(id, language) is not { } entry || pages.Render(id, language) is not { } body)
        {
            return Results.NotFound();
        }

        var back = WebUtility.HtmlEncode(Text(nameof(Texts.HelpPageBack), languages.BestFor(language)));
        return Page.Html(
            entry.Question,
            entry.Language,
            $"<h1>{WebUtility.HtmlEncode(entry.Question)}</h1>{body}<p><a href=\"/\">{back}</a></p>"
        );
    }

    internal static CultureInfo Language(HttpContext context, Languages languages)
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
        return languages.BestFor(wanted);
    }

    private static string AccessibilityLink(CultureInfo language) =>
        $"<p><a href=\"{AccessibilityPage.Path}?lang={language.TwoLetterISOLanguageName}\">{WebUtility.HtmlEncode(Text(nameof(Texts.AccessibilityLink), language))}</a></p>";

    private static string LanguageLinks(string path, Languages languages)
    {
        var links = languages.Codes.Select(code =>
            $"<a href=\"{path}?lang={code}\" hreflang=\"{code}\" lang=\"{code}\">{WebUtility.HtmlEncode(Languages.NameOf(code))}</a>"
        );
        return $"<nav class=\"languages\">{string.Concat(links)}</nav>";
    }

    private static string Text(string key, CultureInfo language) => Texts.ResourceManager.GetString(key, language)!;

    private static Stream OpenStyle() => typeof(Page).Assembly.GetManifestResourceStream("page.css")!;
}
