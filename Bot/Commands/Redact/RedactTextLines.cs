using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Text in, redacted text out. Each line has its own placeholders, so that memory does not grow with the input.</summary>
internal static class RedactTextLines
{
    public static void Run(Redactor redactor, LineReader lines, TextWriter output, bool explain)
    {
        var explanations = new List<string>();
        var line = new LongLine(redactor, output, explain ? (finding, before) => explanations.Add(Explain(finding, before)) : null);
        while (lines.Read() is { } piece)
        {
            line.Write(piece, lines.EndsLine);
            if (lines.HasBreak || (lines.EndsLine && explanations.Count > 0))
            {
                output.Write('\n');
            }

            if (lines.EndsLine)
            {
                explanations.ForEach(output.Write);
                explanations.Clear();
            }
        }
    }

    private static string Explain(Finding finding, long before) =>
        $"#\t{SpanType.Of(finding.Kind)}\t{before + finding.Start}-{before + finding.End}\t{finding.Evidence}\n";
}
