using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Tests.Redaction;

/// <summary>Input of any length, in lines of any length.</summary>
public sealed class LineModeTests
{
    private const string Sentence =
        "Hallo, ich bin Anna Beispiel, Tel. 0170 1234567, IBAN DE89 3704 0044 0532 0130 00, Kundennummer 77881234, mail max.muster@gmx.de. ";

    [Theory, InlineData(5_000), InlineData(5_003), InlineData(5_017), InlineData(5_031), InlineData(5_063)]
    public void A_line_in_pieces_is_redacted_where_the_whole_line_is(int pieceLength)
    {
        var line = string.Concat(Enumerable.Repeat(Sentence, 300));

        var (redacted, findings) = InPieces(line, pieceLength);

        findings.ShouldBe([.. Redactors.Standard.Find(line).Select(finding => (finding.Start, finding.End))]);
        redacted.ShouldNotContain("max.muster");
        redacted.Count(letter => letter == '[').ShouldBe(findings.Count);
    }

    [Fact]
    public void An_identifier_without_end_is_withheld_whole()
    {
        var (redacted, _) = InPieces($"siehe https://shop.example/?token={new string('a', 60_000)}x ende", 5_000);

        redacted.ShouldStartWith("siehe ");
        redacted.ShouldEndWith(" ende");
        redacted.ShouldNotContain("aaaa");
    }

    [Fact]
    public void A_line_without_white_space_comes_out_whole()
    {
        var line = string.Concat(Enumerable.Repeat("\U0001F600", 30_000));

        InPieces(line, 5_001).Redacted.ShouldBe(line);
    }

    [Fact]
    public void Never_more_than_some_pieces_are_held_however_longLinethe_line_is()
    {
        using var input = new EndlessText(Sentence.Replace("Anna", "", StringComparison.Ordinal), length: 2_000_000);
        using var output = new CountingWriter(input);

        RedactTextLines.Run(Redactors.Standard, new LineReader(input, 50_000), output, explain: false);

        input.Given.ShouldBe(2_000_000);
        output.MostHeld.ShouldBeInRange(1, 400_000);
    }

    [Fact]
    public void A_json_line_that_is_too_longLineor_broken_is_told_and_the_others_are_read()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var lines = $"{Json("1")}\n{Json(new string('x', 9_000))}\nno JSON, max@gmx.de\n\n{Json("5")}";

        var code = RedactJsonLines.Run(Redactors.Standard, new LineReader(new StringReader(lines), 5_000), output, errors, explain: false);

        code.ShouldBe(65);
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        output.ToString().ShouldContain("\"id\":\"5\"");
        errors.ToString().ShouldContain("Line 2 is longer");
        errors.ToString().ShouldContain("Line 3 is no JSON object");
        errors.ToString().ShouldNotContain("max@gmx.de");
    }

    private static string Json(string id) => $$"""{"id":"{{id}}","text":"mail max@gmx.de"}""";

    private static (string Redacted, List<(int Start, int End)> Findings) InPieces(string line, int pieceLength)
    {
        using var output = new StringWriter();
        var findings = new List<(int, int)>();
        var lines = new LineReader(new StringReader(line), pieceLength);
        var longLine = new LongLine(
            Redactors.Standard,
            output,
            (finding, before) => findings.Add(((int)before + finding.Start, (int)before + finding.End))
        );
        while (lines.Read() is { } piece)
        {
            longLine.Write(piece, lines.EndsLine);
        }

        return (output.ToString(), findings);
    }

    /// <summary>A text as long as wanted that never exists as a whole.</summary>
    private sealed class EndlessText(string sentence, int length) : TextReader
    {
        public int Given { get; private set; }

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            var count = Math.Min(buffer.Length, length - Given);
            for (var at = 0; at < count; at++)
            {
                buffer[at] = sentence[(Given + at) % sentence.Length];
            }

            Given += count;
            return count;
        }
    }

    /// <summary>Counts how far the output lies behind the input; placeholders are about as long as what they stand for.</summary>
    private sealed class CountingWriter(EndlessText input) : TextWriter
    {
        private long _written;

        public long MostHeld { get; private set; }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => _written++;

        public override void Write(string? value)
        {
            _written += value?.Length ?? 0;
            MostHeld = Math.Max(MostHeld, input.Given - _written);
        }
    }
}
