using System.Globalization;
using System.Net;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Sinks;

/// <summary>The redactor for what operators read: log lines, traces, exceptions. The name of a value says what it is.</summary>
internal sealed class SinkRedaction(Redactor redactor)
{
    public string Text(string text) => redactor.Redact(text);

    /// <summary>Numbers, times and the like stay as they are unless their name says that they are personal.</summary>
    public object? Value(string name, object? value)
    {
        if (value is null or bool or DateTime or DateTimeOffset or TimeSpan or Guid or Enum or Type)
        {
            return value;
        }

        var text = value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var redacted = value is IConvertible and not string ? text : Text(text); // a count alone looks like a code somebody typed
        if (redacted == text)
        {
            var prefix = $"{Words(name)}: ";
            var together = Text(prefix + text);
            redacted =
                together == prefix + text ? text
                : together.StartsWith(prefix, StringComparison.Ordinal) ? together[prefix.Length..]
                : Redactor.Withheld;
        }

        return redacted == text && value is IConvertible ? value : redacted;
    }

    /// <summary>An allowed tag. The address of a machine of the company is no address of a person.</summary>
    public object? Tag(string name, object? value) => value is string text && !IPAddress.TryParse(text, out _) ? Text(text) : value;

    /// <summary>"CustomerNumber" and "customer.number" are "customer number".</summary>
    private static string Words(string name) =>
        string.Concat(
            name.Select(
                (letter, at) =>
                    !char.IsLetterOrDigit(letter) ? " "
                    : at > 0 && char.IsUpper(letter) && char.IsLower(name[at - 1]) ? $" {char.ToLowerInvariant(letter)}"
                    : char.ToLowerInvariant(letter).ToString()
            )
        );
}
