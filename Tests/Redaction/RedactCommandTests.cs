using System.Text.Json;
using CustomerBot.Bot.Commands.Redact;

namespace CustomerBot.Tests.Redaction;

public sealed class RedactCommandTests
{
    [Fact]
    public void A_line_longer_than_memory_comes_in_pieces_that_make_the_line()
    {
        var text = string.Concat(Enumerable.Repeat("wort ", 700_000));
        var lines = new LineReader(new StringReader(text + "\nende"));

        var pieces = new List<string>();
        while (lines.Read() is { } piece)
        {
            pieces.Add(piece);
        }

        pieces.Max(piece => piece.Length).ShouldBeLessThanOrEqualTo(1 << 20);
        string.Concat(pieces).ShouldBe(text + "ende");
    }

    [Fact]
    public void Text_lines_come_out_redacted_and_in_number()
    {
        using var output = new StringWriter();

        RedactTextLines.Run(
            Redactors.Standard,
            new LineReader(new StringReader("hallo\nich bin max@gmx.de\n\nende")),
            output,
            explain: false
        );

        output.ToString().ShouldBe("hallo\nich bin [E-Mail 1]\n\nende");
    }

    [Fact]
    public void Json_lines_tell_type_and_place()
    {
        using var output = new StringWriter();

        var code = RedactJsonLines.Run(
            Redactors.Standard,
            new LineReader(new StringReader("{\"id\":\"7\",\"text\":\"mail max@gmx.de\"}")),
            output,
            TextWriter.Null,
            explain: false
        );

        code.ShouldBe(0);
        var span = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("spans")[0];
        span.GetProperty("type").GetString().ShouldBe("EMAIL");
        (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()).ShouldBe((5, 15));
    }

    [Fact]
    public void Evaluation_counts_what_is_missed_and_what_is_touched_without_need()
    {
        var evaluation = Contexts.Evaluate([
            new AnnotatedText("1", "mail max@gmx.de", [new RedactedSpan("EMAIL", 5, 15)], null),
            new AnnotatedText("2", "farbe blau", [new RedactedSpan("PERSON", 6, 10)], null),
            new AnnotatedText("3", "kein Mensch hier", [], null),
        ]);

        evaluation.Recall.ShouldBe(0.5);
        evaluation.RecallOf("EMAIL").ShouldBe(1);
        evaluation.Touched.ShouldBe(0);
    }
}
