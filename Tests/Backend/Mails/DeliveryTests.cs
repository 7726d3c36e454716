using CustomerBot.Backend;
using CustomerBot.Storage;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmtpServer.Protocol;

namespace CustomerBot.Tests.Backend.Mails;

/// <summary>The queue of mails: over outages of the relay, restarts and several nodes.</summary>
public sealed class DeliveryTests : IDisposable
{
    private static readonly Mail s_mail = new("anna.beispiel@example.org", "Grüße aus Köln", "Schöner Text", "<p>Schöner Text</p>", "de");
    private static readonly SmtpResponse s_later = new((SmtpReplyCode)450, "greylisted");

    private readonly string _folder = Directory.CreateTempSubdirectory("mails").FullName;
    private readonly FakeTimeProvider _clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_greylisted_mail_is_brought_again_and_nobody_waits_behind_it()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        var asked = 0;
        relay.Answer = _ => Task.FromResult(Interlocked.Increment(ref asked) <= 2 ? s_later : SmtpResponse.Ok);
        await using var node = await StartNodeAsync(relay);

        await AddAsync(node, s_mail);
        await node.RetriedAsync(1, Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await node.RetriedAsync(2, Token);
        await AddAsync(node, s_mail with { Subject = "second" });
        await node.SentAsync(1, Token);
        _clock.Advance(TimeSpan.FromSeconds(20));
        await node.SentAsync(2, Token);

        relay.Mails.Select(mail => mail.Subject).ShouldBe(["second", s_mail.Subject]);
    }

    [Fact]
    public async Task A_code_that_is_over_and_a_mail_refused_for_good_are_given_up()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(s_later);
        await using var node = await StartNodeAsync(relay);

        var code = MailOrder.Code.For(DemoShop.Anna, "123456", "de", _clock.GetUtcNow() + TimeSpan.FromSeconds(1));
        await node.Queue.AddAsync("anna", code, Token);
        await node.RetriedAsync(1, Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await node.GivenUpAsync(1, Token);
        relay.Answer = _ => Task.FromResult(new SmtpResponse((SmtpReplyCode)550, "never"));
        await AddAsync(node, s_mail);
        await node.GivenUpAsync(2, Token);

        relay.Mails.ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromHours(1));
        (await node.Queue.DueAsync(Token)).Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_that_a_node_leaves_behind_is_sent_by_the_next_one_and_then_gone()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(s_later);
        WaitingMail left;
        await using (var dying = await StartNodeAsync(relay))
        {
            left = await AddAsync(dying, s_mail);
            await dying.RetriedAsync(1, Token);
        }

        _clock.Advance(TimeSpan.FromSeconds(2));
        relay.Answer = _ => Task.FromResult(SmtpResponse.Ok);
        await using var next = await StartNodeAsync(relay);
        await next.SentAsync(1, Token);

        var sent = relay.Mails.ShouldHaveSingleItem();
        sent.TextBody!.TrimEnd().ShouldBe(s_mail.Text);
        sent.MessageId.ShouldBe(left.Record.MessageId, "the same with each try");
        _clock.Advance(TimeSpan.FromHours(1));
        (await next.Queue.DueAsync(Token)).Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_that_a_killed_node_had_just_added_is_sent_a_few_seconds_later()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using (var killed = await StartNodeAsync(relay, delivers: false))
        {
            await AddAsync(killed, s_mail);
        }

        await using var next = await StartNodeAsync(relay);
        _clock.Advance(TimeSpan.FromSeconds(9));
        await next.SentAsync(1, Token);

        relay.Mails.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_node_that_works_on_a_mail_goes_on_holding_it_and_one_that_lost_it_does_not()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var one = await StartNodeAsync(relay, delivers: false);
        await using var other = await StartNodeAsync(relay, delivers: false);
        var added = await AddAsync(one, s_mail);
        _clock.Advance(MailQueue.BetweenRenewals);
        var renewed = (await one.Queue.RenewAsync(added, Token)).ShouldNotBeNull();
        _clock.Advance(2 * MailQueue.BetweenRenewals);
        (await other.Queue.DueAsync(Token)).Mails.ShouldBeEmpty("it was renewed");
        _clock.Advance(MailQueue.BetweenRenewals);
        var due = (await other.Queue.DueAsync(Token)).Mails.ShouldHaveSingleItem();

        (await other.Queue.ClaimAsync(due, Token)).ShouldNotBeNull();
        (await one.Queue.RenewAsync(renewed, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_slow_relay_gets_a_mail_once_however_long_it_takes()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource<SmtpResponse>());
        relay.Answer = _ =>
        {
            asked.TrySetResult();
            return answer.Task;
        };
        await using var one = await StartNodeAsync(relay);
        await using var other = await StartNodeAsync(relay, delivers: false);
        var mail = await AddAsync(one, s_mail);
        var until = mail.Record.DueAt;
        await asked.Task.WaitAsync(Token);

        for (var renewal = 0; renewal < 10; renewal++)
        {
            _clock.Advance(MailQueue.BetweenRenewals);
            until = await HeldBeyondAsync(other, mail, until);
            (await other.Queue.DueAsync(Token)).Mails.ShouldBeEmpty();
        }

        answer.SetResult(SmtpResponse.Ok);
        await one.SentAsync(1, Token);
        relay.Mails.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_several_nodes_one_takes_a_mail_that_is_due()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var one = await StartNodeAsync(relay, delivers: false);
        await using var other = await StartNodeAsync(relay, delivers: false);
        await AddAsync(one, s_mail);
        (await other.Queue.DueAsync(Token)).Mails.ShouldBeEmpty("the first one holds it");
        _clock.Advance(TimeSpan.FromMinutes(2));
        var due = (await one.Queue.DueAsync(Token)).Mails.ShouldHaveSingleItem();
        var claims = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(number => (number % 2 == 0 ? one : other).Queue.ClaimAsync(due, Token))
        );

        var claimed = claims.OfType<WaitingMail>().ShouldHaveSingleItem();
        claimed.Record.MessageId.ShouldBe(due.Record.MessageId);
        one.Queue.Holds(claimed).ShouldBeTrue();
        (await other.Queue.DueAsync(Token)).Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_nodes_that_find_the_same_mails_send_each_once()
    {
        const int Mails = 20;
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using (var gone = await StartNodeAsync(relay, delivers: false))
        {
            foreach (var number in Enumerable.Range(0, Mails))
            {
                await AddAsync(gone, s_mail with { Subject = $"mail {number}" });
            }
        }

        _clock.Advance(TimeSpan.FromMinutes(2));
        await using (await StartNodeAsync(relay))
        await using (await StartNodeAsync(relay))
        {
            foreach (var _ in Enumerable.Range(0, Mails))
            {
                await relay.NextAsync(Token);
            }
        }

        relay.Mails.Select(mail => mail.Subject).Distinct().Count().ShouldBe(Mails);
        relay.Mails.Count.ShouldBe(Mails, "whoever stopped last has sent all it held");
    }

    [Fact]
    public async Task A_mail_whose_acceptance_was_lost_on_the_way_comes_again_under_the_same_identifier()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        var taken = 0;
        relay.AnswerToContent = () => Interlocked.Increment(ref taken) == 1 ? s_later : SmtpResponse.Ok;
        await using var node = await StartNodeAsync(relay);

        await AddAsync(node, s_mail);
        await node.RetriedAsync(1, Token);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await node.SentAsync(1, Token);

        relay.Mails.Count.ShouldBe(2);
        relay.Mails.Select(mail => mail.MessageId).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_mail_that_was_changed_in_the_store_holds_up_no_other_and_the_operator_is_told_without_its_content()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        await using var dying = await StartNodeAsync(relay, delivers: false);
        await AddAsync(dying, s_mail with { Subject = "changed" });
        await ChangeAllAsync(dying);
        await dying.Queue.AddAsync("ben", new MailOrder.Ready(s_mail with { Subject = "whole" }), Token);
        _clock.Advance(TimeSpan.FromMinutes(2));

        await using var node = await StartNodeAsync(relay);
        await node.SentAsync(1, Token);
        await node.UnreadableAsync(1, Token);
        await dying.Queue.AddAsync("ben", new MailOrder.Ready(s_mail with { Subject = "later" }), Token);
        _clock.Advance(TimeSpan.FromMinutes(2));
        await node.SentAsync(2, Token);

        relay.Mails.Select(mail => mail.Subject).ShouldBe(["whole", "later"]);
        (await node.Queue.DueAsync(Token)).Unreadable.ShouldBe(1);
        var warning = node.Log.ShouldHaveSingleItem();
        warning.Level.ShouldBe(LogLevel.Warning);
        warning.Exception.ShouldBeNull();
        warning.Message.ShouldStartWith("1 waiting mails were changed");
    }

    [Fact]
    public async Task Nothing_of_a_waiting_mail_is_readable_on_the_disk()
    {
        await using var relay = Relay.Start(MailSecurity.StartTls);
        relay.Answer = _ => Task.FromResult(s_later);
        await using var node = await StartNodeAsync(relay);

        await node.Queue.AddAsync(s_mail.To, MailOrder.Code.For(DemoShop.Anna, "246810", "de", DateTimeOffset.MaxValue), Token);
        await node.RetriedAsync(1, Token);

        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            var text = System.Text.Encoding.Latin1.GetString(await ReadSharedAsync(file));
            text.ShouldNotContain("246810", Case.Sensitive, file);
            text.ShouldNotContain("anna.beispiel", Case.Insensitive, file);
        }
    }

    private Task<RunningDelivery> StartNodeAsync(Relay relay, bool delivers = true) =>
        RunningDelivery.StartAsync(relay, _folder, _clock, delivers);

    private static Task<WaitingMail> AddAsync(RunningDelivery node, Mail mail) =>
        node.Queue.AddAsync(mail.To, new MailOrder.Ready(mail), Token);

    /// <summary>Until when the mail is held, once that is later than before.</summary>
    private static async Task<DateTimeOffset> HeldBeyondAsync(RunningDelivery node, WaitingMail mail, DateTimeOffset before)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var record = await node.Store.ReadAsync(mail.Address, MailJson.Default.MailRecord, patience.Token);
            if (record!.Content.DueAt > before)
            {
                return record.Content.DueAt;
            }
        }
    }

    /// <summary>As somebody with access to the disk would.</summary>
    private static async Task ChangeAllAsync(RunningDelivery node)
    {
        await foreach (var record in node.Records.ByKindAsync(WaitingMail.Purpose, null, Token))
        {
            var content = record.Content.ToArray();
            content[^1] ^= 1;
            await node.Records.WriteAsync([new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content)], Token);
        }
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }
}
