using CustomerBot.Backend;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SmtpServer.Protocol;

namespace CustomerBot.Tests.Backend.Mails;

/// <summary>Mail through a real SMTP server.</summary>
public sealed class SmtpTests
{
    private static readonly Mail s_mail = new("anna.beispiel@example.org", "Grüße aus Köln", "Schöner Text", "<p>Schöner Text</p>", "de");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData(MailSecurity.StartTls), InlineData(MailSecurity.Tls)]
    public async Task A_mail_arrives_over_TLS_as_text_and_as_HTML(MailSecurity security)
    {
        await using var relay = Relay.Start(security);
        await using var services = Services(relay, security);

        await services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token);

        var mail = relay.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe(s_mail.Subject);
        mail.To.Mailboxes.Single().Address.ShouldBe(s_mail.To);
        mail.From.Mailboxes.Single().ShouldBe(new MailboxAddress("Lindenhof Versand", "service@lindenhof-versand.example"));
        mail.TextBody!.TrimEnd().ShouldBe(s_mail.Text);
        mail.HtmlBody!.TrimEnd().ShouldBe(s_mail.Html);
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
    }

    [Theory, InlineData(MailSecurity.StartTls), InlineData(MailSecurity.Tls)]
    public async Task A_relay_without_TLS_gets_nothing(MailSecurity wanted)
    {
        await using var relay = Relay.Start(offered: null);
        await using var services = Services(relay, wanted);

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() =>
            services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token)
        );

        exception.Fault.ShouldBe(BackendFault.Mail);
        relay.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_gets_nothing()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var services = Services(relay, MailSecurity.StartTls, ("CertificateFingerprint", new string('0', 64)));

        await Should.ThrowAsync<BackendUnavailableException>(() => services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token));

        relay.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_listening_is_a_fault_of_mail()
    {
        var relay = Relay.Start(MailSecurity.StartTls);
        await relay.DisposeAsync();
        await using var services = Services(relay, MailSecurity.StartTls, ("CertificateFingerprint", ""));

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() =>
            services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token)
        );

        exception.Fault.ShouldBe(BackendFault.Mail);
    }

    [Fact]
    public async Task A_relay_that_never_answers_is_given_up_in_time()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = async cancellationToken =>
        {
            var given = new TaskCompletionSource();
            await using var registration = cancellationToken.Register(given.SetResult);
            await given.Task;
            return SmtpResponse.Ok;
        };
        await using var services = Services(relay, MailSecurity.StartTls, ("Timeout", "00:00:01"));

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() =>
            services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token)
        );

        exception.Fault.ShouldBe(BackendFault.Mail);
    }

    [Theory, InlineData(450, BackendFault.Mail), InlineData(451, BackendFault.Mail), InlineData(550, BackendFault.MailRefused)]
    public async Task Later_and_never_are_told_apart(int answer, object fault)
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(new SmtpResponse((SmtpReplyCode)answer, "about anna.beispiel@example.org"));
        await using var services = Services(relay, MailSecurity.StartTls);

        var exception = await Should.ThrowAsync<BackendUnavailableException>(() =>
            services.GetRequiredService<IMailSender>().SendAsync(s_mail, Token)
        );

        exception.Fault.ShouldBe((BackendFault)fault);
        exception.ToString().ShouldNotContain("anna");
    }

    [Theory]
    [InlineData("anna@example.org\r\nBcc: victim@example.org")]
    [InlineData("anna@example.org, victim@example.org")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("anna@example.org\0")]
    [InlineData("")]
    public async Task An_address_that_is_more_than_an_address_is_not_sent_to(string to)
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var services = Services(relay, MailSecurity.StartTls);

        await Should.ThrowAsync<ArgumentException>(() =>
            services.GetRequiredService<IMailSender>().SendAsync(s_mail with { To = to }, Token)
        );

        relay.Mails.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Hi\r\nBcc: victim@example.org")]
    [InlineData("Hi\nContent-Type: text/html\n\n<script>")]
    [InlineData("Hi\u2028Bcc: victim@example.org")]
    public async Task A_subject_with_line_breaks_stays_one_header(string subject)
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var services = Services(relay, MailSecurity.StartTls);

        await services.GetRequiredService<IMailSender>().SendAsync(s_mail with { Subject = subject }, Token);

        var mail = relay.Mails.ShouldHaveSingleItem();
        mail.Bcc.ShouldBeEmpty();
        mail.Subject.ShouldStartWith("Hi");
        mail.TextBody!.TrimEnd().ShouldBe(s_mail.Text);
    }

    private static ServiceProvider Services(Relay relay, MailSecurity security, params (string Name, string Value)[] settings) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(BotLanguages.Shipped)
            .AddBackend(
                new ConfigurationBuilder().AddInMemoryCollection(relay.Settings(security)).AddInMemoryCollection(Named(settings)).Build()
            )
            .BuildServiceProvider();

    private static IEnumerable<KeyValuePair<string, string?>> Named((string Name, string Value)[] settings) =>
        settings.Select(setting => KeyValuePair.Create($"Backend:Mail:{setting.Name}", (string?)setting.Value));
}
