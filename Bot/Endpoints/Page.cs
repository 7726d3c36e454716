using System.Net;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Endpoints;

/// <summary>The frame of the host's own pages: readable, printable, without scripts.</summary>
internal static class Page
{
    public const string StylePath = "/page.css";

    public static IResult Html(string title, string language, string body) =>
        Results.Content(
            $"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <link rel="stylesheet" href="{StylePath}">
            </head>
            <body>
            <main>
            {body}
            </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8"
        );
}
