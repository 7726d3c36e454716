using System.Globalization;
using CustomerBot.Bot.Commands.Redact;
using CustomerBot.Redaction;
using CustomerBot.Redaction.Names;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// <c>validate-names [--germeval DIR]</c>: for each file of templates trains without it, then tells at several degrees of reluctance how
/// many of its names are found and how many of its clean messages are touched. The reluctance of <see cref="NameRecognizer"/> is chosen by it.
/// </summary>
internal static class NameValidationCommand
{
    private const int Fills = 3;
    private const int Seed = 1;

    private static readonly float[] _reluctances = [-1.5f, -1f, -0.5f, 0f, 0.5f, 1f, 1.5f];

    public static int Run(string[] sources)
    {
        var texts = TrainingTexts.From(sources);
        var all = _reluctances.Select(_ => new Evaluation()).ToArray();
        foreach (var file in texts.Templates.Select(template => template.File).Distinct())
        {
            var rest = texts.Templates.Where(template => template.File != file).ToArray();
            var model = NameTraining.Train(texts with { Templates = rest }, TrainingEffort.Short);
            var unseen = Unseen(texts.Templates.Except(rest)).ToArray();
            foreach (var (reluctance, sum) in _reluctances.Zip(all))
            {
                var own = new Evaluation();
                Measure(unseen, new Scan([new NameRecognizer(model, reluctance)]), own, sum);
                Print(file, reluctance, own);
            }
        }

        foreach (var (reluctance, sum) in _reluctances.Zip(all))
        {
            Print("all files", reluctance, sum);
        }

        return 0;
    }

    private static IEnumerable<AnnotatedText> Unseen(IEnumerable<Template> templates)
    {
        var (random, values) = (new Random(Seed), new Values());
        foreach (var template in templates)
        {
            for (var fill = 0; fill < Fills; fill++)
            {
                var filled = template.Fill(values, random);
                yield return new AnnotatedText(
                    template.File,
                    filled.Text,
                    [.. filled.Slots.Where(slot => slot.IsPersonal).Select(slot => new RedactedSpan(slot.Type, slot.Start, slot.End))],
                    []
                );
            }
        }
    }

    private static void Measure(IEnumerable<AnnotatedText> texts, Scan names, params ReadOnlySpan<Evaluation> evaluations)
    {
        foreach (var text in texts)
        {
            var findings = names.Run(text.Text, known: null);
            foreach (var evaluation in evaluations)
            {
                evaluation.Add(text, findings);
            }
        }
    }

    private static void Print(string file, float reluctance, Evaluation evaluation) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{file}, reluctance {reluctance}: recall {evaluation.RecallOf("PERSON"):P1}, clean messages touched {evaluation.Touched:P1}, other characters {evaluation.OverRedacted:P2}"
            )
        );
}
