using System.Security.Cryptography;
using System.Text;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// The redactor as one conversation uses it: with its placeholders, with what it knows of its people, and with names for ids that mean
/// nothing outside of it.
/// </summary>
internal sealed class ConversationRedaction(Redactor redactor, PlaceholderMap placeholders, KnownValues known, byte[] pseudonymKey)
{
    private const int LongestContext = 60;

    public string Text(string text) => redactor.Redact(text, placeholders, known);

    /// <summary>A value of which it is written elsewhere what it is, such as the title of a fact or the name of an input.</summary>
    public string Value(string value, string context)
    {
        var alone = Text(value);
        if (alone != value || context.Length is 0 or > LongestContext)
        {
            return alone;
        }

        var prefix = $"{context}: ";
        var together = Text(prefix + value);
        return together == prefix + value ? value
            : together.StartsWith(prefix, StringComparison.Ordinal) ? together[prefix.Length..]
            : Redactor.Withheld;
    }

    public string Person(string name) => placeholders.For(PersonalDataKind.Person, name);

    public string Account(string id) => placeholders.For(PersonalDataKind.UserName, id);

    /// <summary>The same id gives the same pseudonym within this conversation and another one in any other.</summary>
    public string Pseudonym(string id) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(pseudonymKey, Encoding.UTF8.GetBytes(id)).AsSpan(0, 10));
}
