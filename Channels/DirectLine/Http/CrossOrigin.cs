using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>
/// Cross-origin headers on every answer, errors too: without them a browser reports status 0, which the client
/// takes for a bad line and retries for a quarter of an hour.
/// </summary>
internal sealed class CrossOrigin(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> _allowed = options.Value.AllowedOrigins.Select(Normalize).ToHashSet(StringComparer.Ordinal);

    /// <summary>Writes the headers. False: the call comes from a page of an origin that may not call.</summary>
    public bool Admit(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return true;
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.Append("Vary", "Origin");
        return IsOwn(context.Request, origin) || _allowed.Contains("*") || _allowed.Contains(Normalize(origin));
    }

    public static void AnswerPreflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        response.Headers.AccessControlMaxAge = "7200";
    }

    /// <summary>Only host and port count: behind a proxy that ends TLS the scheme that arrives here is not the browser's.</summary>
    public static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, Authority(request, uri), StringComparison.OrdinalIgnoreCase);

    private static string Authority(HttpRequest request, Uri origin) =>
        request.Host.Port is { } port && !(origin.IsDefaultPort && port == origin.Port) ? $"{request.Host.Host}:{port}" : request.Host.Host;

    private static string Normalize(string origin) => Origin.TryParse(origin, out var normalized) ? normalized : origin;
}
