using System.Globalization;
using System.Text.RegularExpressions;
using CustomerBot.Backend;
using CustomerBot.Tests.Backend.Mails;
using CustomerBot.Tests.Support;
using SmtpServer.Protocol;

namespace CustomerBot.Tests.Bot.Mails;

/// <summary>A power failure of the real program between the reply to the customer and the relay.</summary>
public sealed partial class MailCrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mailcrash").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_folder + "-demo", recursive: true);
    }

    [Fact]
    public async Task A_code_that_was_promised_before_a_power_failure_arrives_after_it_and_works()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(new SmtpResponse((SmtpReplyCode)450, "greylisted"));
        await using var dying = await StartAsync(relay);
        var chat = new ExpectRepliesClient(dying.Http, "de-DE");
        foreach (var text in (string[])["Bestellstatus", DemoShop.Anna.Number.Value])
        {
            await chat.SayAsync(text, Token);
        }

        (await chat.SayAsync(DemoShop.Anna.Email, Token)).ShouldContain(Text(nameof(Texts.IdentityCode)));
        await dying.KillAsync();
        relay.Mails.ShouldBeEmpty();
        relay.Answer = _ => Task.FromResult(SmtpResponse.Ok);
        await using var next = await StartAsync(relay);

        var mail = await relay.NextAsync(Token);
        var replies = await chat.MoveTo(next.Http).SayAsync(Code().Match(mail.TextBody!).Groups[1].Value, Token);

        replies.ShouldContain(Text(nameof(Texts.IdentityProven)));
        relay.Mails.ShouldHaveSingleItem();
    }

    private Task<BotProcess> StartAsync(Relay relay) =>
        BotProcess.StartAsync(
            _folder,
            0,
            [
                ("Backend:Mail:Timeout", "00:00:01"),
                .. relay.Settings(MailSecurity.StartTls).Select(setting => (setting.Key, setting.Value!)),
            ]
        );

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de-DE"))!;

    [GeneratedRegex(@"^ *(\d{6})\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
