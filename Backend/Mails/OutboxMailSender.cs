using System.Globalization;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>Mail as files in the outbox of the demo, readable with any mail program. Development only.</summary>
internal sealed class OutboxMailSender(IOptions<BackendOptions> options, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        using var message = MimeMail.Compose(mail, options.Value.Mail, now);
        var folder = DemoOutbox.FolderOf(options.Value);
        Directory.CreateDirectory(folder);
        var name = $"{now.ToString("yyyyMMdd-HHmmss-fffffff", CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}.eml";
        var unfinished = Path.Combine(folder, name + ".part");
        await message.WriteToAsync(unfinished, cancellationToken);
        File.Move(unfinished, Path.Combine(folder, name));
    }
}
