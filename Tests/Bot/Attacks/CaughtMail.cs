using System.Text.RegularExpressions;
using System.Threading.Channels;
using CustomerBot.Backend;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>The mailboxes of all customers.</summary>
internal sealed partial class CaughtMail : IMailSender
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Channel<Mail> _arriving = Channel.CreateUnbounded<Mail>();
    private readonly List<Mail> _arrived = [];

    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        lock (_arrived)
        {
            _arrived.Add(mail);
        }

        _arriving.Writer.TryWrite(mail);
        return Task.CompletedTask;
    }

    public IReadOnlyList<Mail> All
    {
        get
        {
            lock (_arrived)
            {
                return [.. _arrived];
            }
        }
    }

    public static bool IsCode(Mail mail) => Code().IsMatch(mail.Text);

    /// <summary>The next mail to this customer that fits; waits until it arrives.</summary>
    public async Task<Mail> NextToAsync(Customer customer, Func<Mail, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            var mail = await _arriving.Reader.ReadAsync(patience.Token);
            if (mail.To == customer.Email && (fits is null || fits(mail)))
            {
                return mail;
            }
        }
    }

    public async Task<string> NextCodeToAsync(Customer customer) =>
        Code().Match((await NextToAsync(customer, IsCode)).Text).Groups[1].Value;

    [GeneratedRegex(@"^    (\d{6})\r?$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
