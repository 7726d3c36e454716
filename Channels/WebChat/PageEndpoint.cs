using CustomerBot.Channels.DirectLine;
using CustomerBot.Channels.DirectLine.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.WebChat;

/// <summary>Serves the chat page with its security headers.</summary>
internal sealed class PageEndpoint(ChatPage page, Languages languages, IOptions<DirectLineOptions> directLine)
{
    /// <summary>The hash is that of an empty style: Web Chat inserts empty style elements and fills them by script, which needs no more.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private readonly string _policy =
        "default-src 'none'; script-src 'self'; "
        + $"style-src 'self' {EmptyStyle}; "
        + $"connect-src 'self' blob:{StreamSource(directLine.Value.PublicUrl)}; "
        + "img-src 'self' data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var (html, tag) = page.In(PageLanguage.Of(context.Request, languages));
        var response = context.Response;
        var headers = response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Language";
        headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(html, cancellationToken);
        }
    }

    /// <summary>Some browsers do not count a WebSocket on the same host as 'self'.</summary>
    private static string StreamSource(string publicUrl) =>
        Origin.TryParse(publicUrl, out var origin) ? " ws" + origin["http".Length..] : "";
}
