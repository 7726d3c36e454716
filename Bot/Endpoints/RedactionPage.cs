using System.Globalization;
using System.Net;
using System.Text;
using CustomerBot.Redaction;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Endpoints;

/// <summary>
/// Lets an operator try the redactor on a text. In Development and from this machine only; it keeps nothing, runs no script and sends
/// nothing anywhere.
/// </summary>
internal static class RedactionPage
{
    private const string Path = "/operator/redaction";
    private const string Field = "text";
    private const int LongestText = 20_000;

    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapRedactionPage(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapGet(Path, (HttpContext context) => Show(context, "", ""));
            app.MapPost(Path, PostAsync);
        }
    }

    private static async Task<IResult> PostAsync(HttpContext context, Redactor redactor)
    {
        if (!context.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var text = form[Field].ToString();
        return text.Length > LongestText
            ? Results.StatusCode(StatusCodes.Status413PayloadTooLarge)
            : Show(context, text, Result(redactor, text));
    }

    private static IResult Show(HttpContext context, string text, string result)
    {
        var remote = context.Connection.RemoteIpAddress;
        if (remote is not null && !IPAddress.IsLoopback(remote))
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Page.Html(
            "Redaction",
            "en",
            $"""
            <h1>Try the redaction</h1>
            <p>The text is read in memory and forgotten with the answer.</p>
            <form method="post" action="{Path}"><p><label for="{Field}">Text</label></p>
            <p><textarea id="{Field}" name="{Field}" rows="8" cols="60" maxlength="{LongestText}" autocomplete="off">{Encode(
                text
            )}</textarea></p>
            <p><button type="submit">Redact</button></p></form>
            {result}
            """
        );
    }

    private static string Result(Redactor redactor, string text)
    {
        var rows = new StringBuilder();
        foreach (var finding in redactor.Find(text))
        {
            var found = Encode(text.Substring(finding.Start, finding.Length));
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<dt>{finding.Kind}</dt><dd>{found} ({finding.Start}–{finding.End}, {Encode(finding.Evidence)})</dd>"
            );
        }

        return $"<h2>Redacted</h2><pre>{Encode(redactor.Redact(text))}</pre><h2>Findings</h2><dl>{rows}</dl>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
