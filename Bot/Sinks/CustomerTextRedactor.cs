using Microsoft.Extensions.Compliance.Redaction;

namespace CustomerBot.Bot.Sinks;

/// <summary>Our redactor in the form in which Microsoft.Extensions.Compliance calls it.</summary>
internal sealed class CustomerTextRedactor(CustomerBot.Redaction.Redactor redactor) : Redactor
{
    public override int GetRedactedLength(ReadOnlySpan<char> input) => redactor.Redact(input.ToString()).Length;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        var redacted = redactor.Redact(source.ToString());
        redacted.CopyTo(destination);
        return redacted.Length;
    }
}
