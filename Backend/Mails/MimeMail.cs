using MimeKit;
using MimeKit.Utils;

namespace CustomerBot.Backend;

/// <summary>The form a mail travels in. No header can be injected: addresses are single mailboxes, other headers are single lines.</summary>
internal static class MimeMail
{
    /// <exception cref="ArgumentException">An address is not one plain mailbox.</exception>
    public static MimeMessage Compose(Mail mail, MailOptions options, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            Date = now,
            Subject = OneLine(mail.Subject),
            MessageId = mail.MessageId.Length == 0 ? NewId(options) : mail.MessageId,
        };
        message.From.Add(Mailbox(options.FromName, options.From));
        message.To.Add(Mailbox("", mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: keeps absence notes from answering
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        message.Body = Body(mail);
        return message;
    }

    /// <summary>A new identifier of a mail (RFC 5322, section 3.6.4).</summary>
    public static string NewId(MailOptions options) => MimeUtils.GenerateMessageId(Mailbox("", options.From).Domain);

    private static MimeEntity Body(Mail mail)
    {
        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html };
        foreach (var attachment in mail.Attachments)
        {
            body.Attachments.Add(OneLine(attachment.FileName), attachment.Content.ToArray(), new ContentType("application", "pdf"));
        }

        return body.ToMessageBody();
    }

    private static MailboxAddress Mailbox(string name, string address) =>
        EmailAddress.IsValid(address)
            ? new(OneLine(name), address)
            : throw new ArgumentException("A mail goes to one plain mailbox and comes from one.", nameof(address));

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
