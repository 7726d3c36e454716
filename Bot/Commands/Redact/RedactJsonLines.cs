using System.Text.Json;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Lines {"id","text"} in, lines {"id","spans"} out; offsets are UTF-16, the end exclusive.</summary>
internal static class RedactJsonLines
{
    private const int Unreadable = 65; // EX_DATAERR of sysexits.h

    /// <summary>A line that cannot be read is told on the error output and passed over; the exit code says that there was one.</summary>
    public static int Run(Redactor redactor, LineReader lines, TextWriter output, TextWriter errors, bool explain)
    {
        var code = 0;
        for (var number = 1L; lines.Read() is { } line; number++)
        {
            if (!lines.EndsLine)
            {
                lines.Skip();
                errors.WriteLine($"Line {number} is longer than {LineReader.LongestPiece:N0} characters and was passed over.");
                code = Unreadable;
            }
            else if (Request(line) is { } request)
            {
                var spans = redactor.Find(request.Text).Select(finding => Span(finding, explain)).ToList();
                output.Write(JsonSerializer.Serialize(new RedactedLine(request.Id, spans), RedactJson.Default.RedactedLine));
                output.Write('\n');
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                errors.WriteLine($"Line {number} is no JSON object with \"id\" and \"text\" and was passed over.");
                code = Unreadable;
            }
        }

        return code;
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
