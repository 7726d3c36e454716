using System.Globalization;
using System.Net;
using System.Text;
using CustomerBot.Backend;

namespace CustomerBot.Bot.Endpoints;

/// <summary>The mails of the demo shop as a page, so that one can try the bot without a mail program. In Development only, else there is nothing.</summary>
internal static class DemoOutboxPage
{
    public static void MapDemoOutbox(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() && app.Services.GetRequiredService<DemoOutbox>().IsUsed)
        {
            app.MapGet("/demo/outbox", ShowAsync);
        }
    }

    private static async Task<Microsoft.AspNetCore.Http.IResult> ShowAsync(DemoOutbox outbox, CancellationToken cancellationToken)
    {
        var body = new StringBuilder("<h1>Demo outbox</h1><p>Mails of the demo shop, newest first. Reload for more.</p>");
        foreach (var mail in await outbox.ReadAsync(cancellationToken))
        {
            body.Append(
                CultureInfo.InvariantCulture,
                $"<h2>{Encode(mail.Subject)}</h2><p>{mail.At:yyyy-MM-dd HH:mm:ss} · {Encode(mail.To)}</p><pre>{Encode(mail.Text)}</pre>"
            );
        }

        return Page.Html("Demo outbox", "en", body.ToString());
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
