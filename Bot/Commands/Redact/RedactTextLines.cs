using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Text in, redacted text out. Each line has its own placeholders, so that memory does not grow with the input.</summary>
internal static class RedactTextLines
{
    public static void Run(Redactor redactor, LineReader lines, TextWriter output, bool explain)
    {
        while (lines.Read() is { } line)
        {
            output.Write(redactor.Redact(line));
            if (lines.EndsLine)
            {
                output.Write('\n');
            }

            if (explain)
            {
                Explain(redactor, line, output);
            }
        }
    }

    private static void Explain(Redactor redactor, string line, TextWriter output)
    {
        foreach (var finding in redactor.Find(line))
        {
            output.Write($"#\t{SpanType.Of(finding.Kind)}\t{finding.Start}-{finding.End}\t{finding.Evidence}\n");
        }
    }
}
