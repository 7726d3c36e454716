using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Hosting;

/// <summary>What every response says to browsers unless its endpoint said something narrower or other itself (OWASP ASVS 5.0, V3.4).</summary>
internal static class SecurityHeaders
{
    /// <summary>No scripts, no foreign hosts, no frames: what the host's own pages need.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Two years, in seconds.</summary>
    private const string Strict = "max-age=63072000; includeSubDomains";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    Add(context);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        if (context.Request.IsHttps)
        {
            headers.TryAdd("Strict-Transport-Security", Strict); // over plain HTTP browsers must ignore it (RFC 6797, 7.2)
        }
    }
}
