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

    [Fact]
    public async Task A_greylisted_mail_is_brought_again_and_nobody_waits_behind_it()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        var asked = 0;
        relay.Answer = _ =>
            Task.FromResult(Interlocked.Increment(ref asked) <= 2 ? new SmtpResponse((SmtpReplyCode)450, "greylisted") : SmtpResponse.Ok);
        await using var running = await RunningDelivery.StartAsync(Services(relay, MailSecurity.StartTls, clock: true));

        running.Queue.Add(new MailOrder.Ready(s_mail));
        await running.RetriedAsync(1, Token);
        running.Clock.Advance(TimeSpan.FromSeconds(2));
        await running.RetriedAsync(2, Token);
        running.Queue.Add(new MailOrder.Ready(s_mail with { Subject = "second" }));
        await running.SentAsync(1, Token);
        running.Clock.Advance(TimeSpan.FromSeconds(20));
        await running.SentAsync(2, Token);

        relay.Mails.Select(mail => mail.Subject).ShouldBe(["second", s_mail.Subject]);
    }

    [Fact]
    public async Task A_code_that_is_over_and_a_mail_refused_for_good_are_given_up()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(new SmtpResponse((SmtpReplyCode)450, "later"));
        await using var running = await RunningDelivery.StartAsync(Services(relay, MailSecurity.StartTls, clock: true));

        running.Queue.Add(new MailOrder.Code(DemoShop.Anna, "123456", "de", running.Clock.GetUtcNow() + TimeSpan.FromSeconds(1)));
        await running.RetriedAsync(1, Token);
        running.Clock.Advance(TimeSpan.FromSeconds(2));
        await running.GivenUpAsync(1, Token);
        relay.Answer = _ => Task.FromResult(new SmtpResponse((SmtpReplyCode)550, "never"));
        running.Queue.Add(new MailOrder.Ready(s_mail));
        await running.GivenUpAsync(2, Token);

        relay.Mails.ShouldBeEmpty();
    }

    private static ServiceProvider Services(Relay relay, MailSecurity security, params (string Name, string Value)[] settings) =>
        Services(relay, security, clock: false, settings);

    private static ServiceProvider Services(Relay relay, MailSecurity security, bool clock, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Backend:DemoPath", "unused"),
                new("Backend:Mail:Host", "127.0.0.1"),
                new("Backend:Mail:Port", relay.Port.ToString(null as IFormatProvider)),
                new("Backend:Mail:Security", security.ToString()),
                new("Backend:Mail:CertificateFingerprint", relay.Fingerprint),
            ])
            .AddInMemoryCollection(settings.ToDictionary(setting => $"Backend:Mail:{setting.Name}", setting => (string?)setting.Value))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        if (clock)
        {
            services.AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        }

        return services.AddBackend(configuration).BuildServiceProvider();
    }
}
