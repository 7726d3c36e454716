using System.Text.Json;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Lines {"id","text"} in, lines {"id","spans"} out; offsets are UTF-16, the end exclusive.</summary>
internal static class RedactJsonLines
{
    private const int Unreadable = 65; // EX_DATAERR of sysexits.h

    public static int Run(Redactor redactor, LineReader lines, TextWriter output, bool explain)
    {
        for (var number = 1; lines.Read() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Request(line) is not { } request)
            {
                Console.Error.WriteLine($"Line {number} is no JSON object with \"id\" and \"text\". Nothing after it was read.");
                return Unreadable;
            }

            var spans = redactor.Find(request.Text).Select(finding => Span(finding, explain)).ToList();
            output.Write(JsonSerializer.Serialize(new RedactedLine(request.Id, spans), RedactJson.Default.RedactedLine));
            output.Write('\n');
        }

        return 0;
    }

    private static RedactRequest? Request(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, RedactJson.Default.RedactRequest) is { Id: not null, Text: not null } request
                ? request
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RedactedSpan Span(Finding finding, bool explain) =>
        new(SpanType.Of(finding.Kind), finding.Start, finding.End, explain ? finding.Evidence : null);
}
