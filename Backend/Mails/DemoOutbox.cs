using Microsoft.Extensions.Options;
using MimeKit;

namespace CustomerBot.Backend;

/// <summary>Reads the outbox of the demo, newest mail first.</summary>
public sealed class DemoOutbox
{
    private const int Most = 50;

    private readonly IOptions<BackendOptions> _options;

    internal DemoOutbox(IOptions<BackendOptions> options) => _options = options;

    /// <summary>Whether mail lands here, because the demo shop has no relay.</summary>
    public bool IsUsed => _options.Value.Mail.Host.Length == 0;

    /// <summary>The last 50 mails.</summary>
    public async Task<IReadOnlyList<DemoMail>> ReadAsync(CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(FolderOf(_options.Value));
        if (!folder.Exists)
        {
            return [];
        }

        var mails = new List<DemoMail>();
        foreach (var file in folder.EnumerateFiles("*.eml").OrderByDescending(file => file.Name, StringComparer.Ordinal).Take(Most))
        {
            using var message = await MimeMessage.LoadAsync(file.FullName, cancellationToken);
            mails.Add(
                new(
                    message.Date,
                    string.Join(", ", message.To.Mailboxes.Select(to => to.Address)),
                    message.Subject ?? "",
                    message.TextBody ?? ""
                )
            );
        }

        return mails;
    }

    internal static string FolderOf(BackendOptions options) => Path.Combine(options.DemoPath, "outbox");
}
