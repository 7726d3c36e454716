using System.Globalization;
using System.Net;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Endpoints;

/// <summary>
/// Where a download link leads. Opening it only shows two buttons: mail scanners and link previews open links too, and must not use one
/// up. The copy is streamed and never rests on a disk.
/// </summary>
internal static class DataExportEndpoint
{
    private const string Path = "/data-export";

    public static void MapDataExport(this WebApplication app)
    {
        app.MapGet(Path + "/{link}", ShowAsync);
        app.MapPost(Path + "/{link}/view", ViewAsync);
        app.MapPost(Path + "/{link}/file", DownloadAsync);
    }

    private static async Task<IResult> ShowAsync(
        string link,
        HttpContext context,
        ExportLinks links,
        Languages languages,
        CancellationToken cancellationToken
    )
    {
        KeepPrivate(context.Response, "form-action 'self'; style-src 'self'");
        var language = InformationPages.Language(context, languages);
        return await links.IsGoodAsync(link, cancellationToken) ? Buttons(link, language) : Gone(language, context.Response);
    }

    private static async Task<IResult> ViewAsync(
        string link,
        HttpContext context,
        ExportLinks links,
        DataExport export,
        CancellationToken cancellationToken
    )
    {
        KeepPrivate(context.Response, $"style-src '{DataExport.PageStyleHash}'");
        return await links.TakeAsync(link, cancellationToken) is { } grant
            ? Results.Stream(
                body => export.WritePageAsync(grant.Subject, grant.Language, body, cancellationToken),
                "text/html; charset=utf-8"
            )
            : Gone(InformationPages.Language(context, context.RequestServices.GetRequiredService<Languages>()), context.Response);
    }

    private static async Task<IResult> DownloadAsync(
        string link,
        HttpContext context,
        ExportLinks links,
        DataExport export,
        CancellationToken cancellationToken
    )
    {
        KeepPrivate(context.Response, "style-src 'self'");
        if (await links.TakeAsync(link, cancellationToken) is not { } grant)
        {
            return Gone(InformationPages.Language(context, context.RequestServices.GetRequiredService<Languages>()), context.Response);
        }

        // The end of a ZIP file is written without await; the pipe takes that, the body itself refuses it.
        var pipe = context.Response.BodyWriter.AsStream(leaveOpen: true);
        return Results.Stream(
            _ => export.WriteBothAsync(grant.Subject, grant.Language, pipe, cancellationToken),
            "application/zip",
            export.FileName(grant.Language) + ".zip"
        );
    }

    private static IResult Buttons(string link, CultureInfo language) =>
        Page.Html(
            Text(nameof(Texts.ExportLinkTitle), language),
            language.TwoLetterISOLanguageName,
            $"""
            <h1>{Text(nameof(Texts.ExportLinkTitle), language)}</h1>
            <p>{Text(nameof(Texts.ExportLinkLead), language)}</p>
            <form method="post" action="{Path}/{link}/view"><button>{Text(nameof(Texts.ExportLinkView), language)}</button></form>
            <form method="post" action="{Path}/{link}/file"><button>{Text(nameof(Texts.ExportLinkFile), language)}</button></form>
            <p>{Text(nameof(Texts.ExportLinkFileHint), language)}</p>
            """
        );

    private static IResult Gone(CultureInfo language, HttpResponse response)
    {
        response.StatusCode = (int)HttpStatusCode.Gone;
        // The page itself is the answer; the error form is for programs.
        response.HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>()?.Enabled = false;
        var title = Text(nameof(Texts.ExportLinkTitle), language);
        return Page.Html(
            title,
            language.TwoLetterISOLanguageName,
            $"<h1>{title}</h1><p>{Text(nameof(Texts.ExportLinkGone), language)}</p>"
        );
    }

    private static void KeepPrivate(HttpResponse response, string allowed)
    {
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = $"default-src 'none'; {allowed}; frame-ancestors 'none'; base-uri 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
    }

    private static string Text(string key, CultureInfo language) => WebUtility.HtmlEncode(Texts.ResourceManager.GetString(key, language)!);
}
