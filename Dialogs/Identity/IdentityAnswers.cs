using CustomerBot.Dialogs.Forms;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Identity;

/// <summary>
/// Reads what customers type while they prove who they are. Number and address are taken whenever they come: both in one
/// sentence, the other one first, or as a correction ("nein, die E-Mail ist ...").
/// </summary>
internal static class IdentityAnswers
{
    /// <summary>Answer: another code, please.</summary>
    public const string Resend = "(resend)";

    /// <summary>Answer: number and address once more from the start.</summary>
    public const string Change = "(change)";

    /// <summary>The parts as "name:value" with spaces between, or null if there are none.</summary>
    public static string? ReadDetails(string text)
    {
        var number = CustomerNumberText.Read(text) is { } known ? $"{IdentityPart.Number}:{known}" : null;
        var email = EmailAddressText.Read(text) is { } address ? $"{IdentityPart.Email}:{address}" : null;
        return number is null && email is null ? null : $"{number} {email}".Trim();
    }

    /// <summary>The code, a correction of what was typed before, or a wish.</summary>
    public static string? ReadCode(string text) =>
        ReadDetails(text)
        ?? (
            OneTimeCodeText.Read(text) is { } code ? $"{IdentityPart.Code}:{code}"
            : ButtonWords.Are(text, nameof(Texts.IdentityResend)) || ResendWords.Are(text) ? Resend
            : ButtonWords.Are(text, nameof(Texts.IdentityChange)) ? Change
            : null
        );

    /// <summary>The parts of an answer, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parts(string answer) =>
        answer.Split(' ').Select(part => part.Split(':', 2)).Select(part => KeyValuePair.Create(part[0], part[1]));
}
