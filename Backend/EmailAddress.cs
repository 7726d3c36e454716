using MimeKit;

namespace CustomerBot.Backend;

/// <summary>E-mail addresses as people type them and as the company has them on file.</summary>
internal static class EmailAddress
{
    /// <summary>Longest address of a mailbox (RFC 5321, section 4.5.3.1.3).</summary>
    private const int Longest = 254;

    /// <summary>One plain mailbox: no name, no list, no comment, no control character.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 2 and <= Longest
        && !text.Any(letter =>
            char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or ',' or ';' or '"' or '(' or ')'
        )
        && MailboxAddress.TryParse(text, out var mailbox)
        && mailbox.Address == text
        && mailbox.Domain.Length > 0;

    /// <summary>The form in which two spellings of one address are equal: trimmed, lower case. Never longer than an address may be.</summary>
    public static string Normalize(string text)
    {
        var trimmed = text.Trim();
        return (trimmed.Length > Longest ? trimmed[..Longest] : trimmed).ToLowerInvariant();
    }
}
