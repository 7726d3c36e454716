using System.Text.RegularExpressions;
using MimeKit;

namespace CustomerBot.Tests.Support;

/// <summary>The mails of a running program, as the customer's mail program would show them. Each is handed out once.</summary>
internal sealed partial class Outbox(string demoPath)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly HashSet<string> _read = [];

    /// <summary>The one-time code in the next mail to this address that has one.</summary>
    public async Task<string> CodeToAsync(string address)
    {
        var text = await TextToAsync(address, text => Code().IsMatch(text));
        return Code().Match(text).Groups[1].Value;
    }

    /// <summary>The text of the next mail to this address that fits; waits for it.</summary>
    public async Task<string> TextToAsync(string address, Predicate<string> fits)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await timer.WaitForNextTickAsync(patience.Token))
        {
            if (await FindAsync(address, fits) is { } text)
            {
                return text;
            }
        }

        throw new InvalidOperationException("No such mail was sent.");
    }

    private async Task<string?> FindAsync(string address, Predicate<string> fits)
    {
        var folder = new DirectoryInfo(Path.Combine(demoPath, "outbox"));
        var files = folder.Exists ? folder.GetFiles("*.eml") : [];
        foreach (var file in files.Where(file => !_read.Contains(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var message = await MimeMessage.LoadAsync(file.FullName);
            if (message.To.Mailboxes.Any(to => to.Address == address) && fits(message.TextBody ?? ""))
            {
                _read.Add(file.Name);
                return message.TextBody ?? "";
            }
        }

        return null;
    }

    [GeneratedRegex(@"^ *(\d{6})\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
