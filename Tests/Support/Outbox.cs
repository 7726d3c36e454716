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

    /// <summary>The text of the next mail to anybody that fits; waits for it.</summary>
    public Task<string> TextAsync(Predicate<string> fits) => NextAsync(_ => true, fits);

    /// <summary>How many mails fit by now, handed out or not.</summary>
    public async Task<int> CountAsync(Predicate<string> fits)
    {
        var count = 0;
        foreach (var file in Files())
        {
            using var message = await MimeMessage.LoadAsync(file.FullName);
            count += fits(message.TextBody ?? "") ? 1 : 0;
        }

        return count;
    }

    /// <summary>The text of the next mail to this address that fits; waits for it.</summary>
    public Task<string> TextToAsync(string address, Predicate<string> fits) => NextAsync(to => to == address, fits);

    private async Task<string> NextAsync(Predicate<string> isFor, Predicate<string> fits)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await timer.WaitForNextTickAsync(patience.Token))
        {
            if (await FindAsync(isFor, fits) is { } text)
            {
                return text;
            }
        }

        throw new InvalidOperationException("No such mail was sent.");
    }

    private async Task<string?> FindAsync(Predicate<string> isFor, Predicate<string> fits)
    {
        foreach (var file in Files().Where(file => !_read.Contains(file.Name)))
        {
            using var message = await MimeMessage.LoadAsync(file.FullName);
            if (message.To.Mailboxes.Any(to => isFor(to.Address)) && fits(message.TextBody ?? ""))
            {
                _read.Add(file.Name);
                return message.TextBody ?? "";
            }
        }

        return null;
    }

    private IEnumerable<FileInfo> Files()
    {
        var folder = new DirectoryInfo(Path.Combine(demoPath, "outbox"));
        return folder.Exists ? folder.GetFiles("*.eml").OrderBy(file => file.Name, StringComparer.Ordinal) : [];
    }

    [GeneratedRegex(@"^ *(\d{6})\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
