using MimeKit;

namespace CustomerBot.Backend;

/// <summary>E-mail addresses as people type them and as the company has them on file.</summary>
public static class EmailAddress
{
    /// <summary>RFC 5321, section 4.5.3.1.1.</summary>
    private const int LongestLocalPart = 64;

    /// <summary>Of a mailbox: RFC 5321, section 4.5.3.1.3, less the brackets of a path.</summary>
    private const int Longest = 254;

    /// <summary>Whether an address is short enough for mail to it, as a whole and before the @.</summary>
    public static bool IsShortEnough(string address) =>
        address.Length <= Longest && address.IndexOf('@', StringComparison.Ordinal) <= LongestLocalPart;

    /// <summary>One plain mailbox: no name, no list, no comment, no control character.</summary>
    internal static bool IsValid(string text) =>
        text.Length > 2
        && IsShortEnough(text)
        && !text.Any(letter =>
            char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or ',' or ';' or '"' or '(' or ')'
        )
        && MailboxAddress.TryParse(text, out var mailbox)
        && mailbox.Address == text
        && mailbox.Domain.Length > 0;

    /// <summary>The form in which two spellings of one address are equal: trimmed, lower case. Never longer than an address may be.</summary>
    internal static string Normalize(string text)
    {
        var trimmed = text.Trim();
        return (trimmed.Length > Longest ? trimmed[..Longest] : trimmed).ToLowerInvariant();
    }
}
