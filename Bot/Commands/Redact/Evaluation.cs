using System.Globalization;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Adds up, text by text, what was found, missed and redacted without need. Only letters and digits count.</summary>
internal sealed class Evaluation
{
    private const double Enough = 0.95;

    private readonly SortedDictionary<string, TypeScore> _types = new(StringComparer.Ordinal);
    private readonly List<string> _missed = [];
    private readonly List<string> _wrong = [];
    private int _clean;
    private int _touched;
    private int _otherCharacters;
    private int _overRedacted;

    /// <summary>Share of all entities that were found.</summary>
    public double Recall => Share(_types.Values.Sum(type => type.Found), _types.Values.Sum(type => type.Entities));

    /// <summary>Share of the texts without personal data in which something was redacted.</summary>
    public double Touched => Share(_touched, _clean);

    /// <summary>Share of the letters and digits outside personal data that were redacted.</summary>
    public double OverRedacted => Share(_overRedacted, _otherCharacters);

    public double RecallOf(params string[] types) =>
        Share(
            _types.Where(type => types.Contains(type.Key)).Sum(type => type.Value.Found),
            _types.Where(type => types.Contains(type.Key)).Sum(type => type.Value.Entities)
        );

    public void Add(AnnotatedText text, IReadOnlyList<Finding> findings)
    {
        var covered = Marks(text.Text, findings.Select(finding => (finding.Start, finding.End)));
        var entities = Marks(text.Text, text.Entities.Select(entity => (entity.Start, entity.End)));
        var neutral = Marks(text.Text, Neutral(text).Select(span => (span.Start, span.End)));
        foreach (var entity in text.Entities)
        {
            AddEntity(text, entity, covered, findings);
        }

        foreach (var finding in findings)
        {
            AddFinding(text, finding, entities, neutral);
        }

        AddRest(text, covered, entities, neutral);
    }

    public void Print(TextWriter output, int worst)
    {
        output.WriteLine($"{"type", -20}{"n", 6}{"recall", 9}{"typed", 9}{"precision", 11}{"leaked", 9}");
        foreach (var (name, type) in _types)
        {
            output.WriteLine(
                $"{name, -20}{type.Entities, 6}{Percent(type.Found, type.Entities), 9}{Percent(type.Typed, type.Entities), 9}{Percent(type.Right, type.Findings), 11}{Percent(type.Leaked, type.Characters), 9}"
            );
        }

        output.WriteLine($"all: recall {Recall:P1}, clean texts touched {Touched:P1}, other characters redacted {OverRedacted:P2}");
        foreach (var line in _missed.Take(worst).Concat(_wrong.Take(worst)))
        {
            output.WriteLine(line);
        }
    }

    private static IEnumerable<RedactedSpan> Neutral(AnnotatedText text) => (text.Neutral ?? []).Where(span => span.Type != "ORDER_NUMBER");

    private void AddEntity(AnnotatedText text, RedactedSpan entity, bool[] covered, IReadOnlyList<Finding> findings)
    {
        var typed = Marks(
            text.Text,
            findings.Where(finding => SpanType.Of(finding.Kind) == entity.Type).Select(finding => (finding.Start, finding.End))
        );
        var score = Score(entity.Type);
        var characters = Count(text.Text, entity.Start, entity.End, _ => true);
        var seen = Count(text.Text, entity.Start, entity.End, at => covered[at]);
        score.Entities++;
        score.Characters += characters;
        score.Leaked += characters - seen;
        score.Typed += Count(text.Text, entity.Start, entity.End, at => typed[at]) >= Enough * characters ? 1 : 0;
        if (seen >= Enough * characters)
        {
            score.Found++;
        }
        else
        {
            _missed.Add(
                $"missed {entity.Type} \"{text.Text[entity.Start..entity.End]}\" in {text.Id}: {text.Text.ReplaceLineEndings(" / ")}"
            );
        }
    }

    private void AddFinding(AnnotatedText text, Finding finding, bool[] entities, bool[] neutral)
    {
        var score = Score(SpanType.Of(finding.Kind));
        if (Enumerable.Range(finding.Start, finding.Length).Any(at => entities[at]))
        {
            score.Findings++;
            score.Right++;
        }
        else if (Enumerable.Range(finding.Start, finding.Length).Any(at => !neutral[at] && char.IsLetterOrDigit(text.Text[at])))
        {
            score.Findings++;
            _wrong.Add(
                $"wrong {SpanType.Of(finding.Kind)} \"{text.Text.AsSpan(finding.Start, finding.Length)}\" ({finding.Evidence}) in {text.Id}: {text.Text.ReplaceLineEndings(" / ")}"
            );
        }
    }

    /// <summary>Whoever touches an entity may take the rest of its word too ("Müllers").</summary>
    private void AddRest(AnnotatedText text, bool[] covered, bool[] entities, bool[] neutral)
    {
        var slack = Marks(text.Text, text.Entities.Select(entity => Words(text.Text, entity)));
        var touched = false;
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (char.IsLetterOrDigit(text.Text[at]) && !entities[at] && !neutral[at] && !slack[at])
            {
                _otherCharacters++;
                _overRedacted += covered[at] ? 1 : 0;
                touched |= covered[at];
            }
        }

        _clean += text.Entities.Count == 0 ? 1 : 0;
        _touched += text.Entities.Count == 0 && touched ? 1 : 0;
    }

    private static (int Start, int End) Words(string text, RedactedSpan entity)
    {
        var (start, end) = (entity.Start, entity.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private TypeScore Score(string type)
    {
        if (!_types.TryGetValue(type, out var score))
        {
            _types.Add(type, score = new TypeScore());
        }

        return score;
    }

    private static bool[] Marks(string text, IEnumerable<(int Start, int End)> spans)
    {
        var marks = new bool[text.Length];
        foreach (var (start, end) in spans)
        {
            Array.Fill(marks, true, start, end - start);
        }

        return marks;
    }

    private static int Count(string text, int start, int end, Func<int, bool> counts) =>
        Enumerable.Range(start, end - start).Count(at => char.IsLetterOrDigit(text[at]) && counts(at));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Percent(int part, int whole) =>
        whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
