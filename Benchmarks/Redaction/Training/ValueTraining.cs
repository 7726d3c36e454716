using System.Globalization;
using CustomerBot.Bot.Commands.Redact;
using CustomerBot.Redaction;
using CustomerBot.Redaction.Recognizers;
using CustomerBot.Redaction.Values;

namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>
/// <c>train-values OUT [HELD-OUT FILE …]</c>: fills the templates and the annotated messages again and again with other values and trains on what the rules and the words
/// around say of each candidate. With files (<c>templates-2.txt</c>) these are kept from training and measured: recall of each kind and
/// clean messages touched. The weights in the repository: <c>train-values Redaction/Values/values.bin</c>.
/// </summary>
internal sealed class ValueTraining
{
    /// <summary>Trained several times with other luck and averaged, the model errs less on what it has not seen.</summary>
    private const int Trainings = 4;

    private const int Rounds = 100;

    /// <summary>Hundreds of labels with a number differ in one word only: a part of them in each round, or they outweigh what people write.</summary>
    private const string Labels = "templates-17.txt";

    private const int LabelsInTurn = 5;

    private const int HeldOutFills = 3;

    private static readonly float[] _reluctances = [-3f, -2f, -1.5f, -1f, -0.5f, 0f];

    private static readonly string[] _kinds =
    [
        .. Enum.GetValues<PersonalDataKind>().Where(kind => ValueClasses.Of(kind) != ValueClass.Nothing).Select(SpanType.Of),
    ];

    private readonly Random _random;
    private readonly Values _values = new();
    private readonly ValueExamples _examples;
    private readonly ValueRegression _regression = new();

    private ValueTraining(int seed) => (_random, _examples) = (new Random(seed), new ValueExamples(new Random(seed + 100)));

    public static int Run(string output, string[] heldOut)
    {
        var templates = Template.All.Concat(Template.Messages).Where(template => !heldOut.Contains(template.File)).ToArray();
        var regressions = Enumerable.Range(1, Trainings).Select(seed => new ValueTraining(seed).Train(templates)).ToArray();
        var model = ValueRegression.Average(regressions, smallest: 0.01f);
        using var file = File.Create(output);
        model.Save(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{templates.Length} templates, {file.Length} bytes"));
        if (heldOut.Length > 0)
        {
            Measure(model, heldOut);
        }

        return 0;
    }

    private ValueRegression Train(Template[] templates)
    {
        var examples = new List<ValueExample>();
        for (var round = 0; round < Rounds; round++)
        {
            _random.Shuffle(templates = [.. templates]);
            foreach (var template in templates.Where(template => template.File != Labels || _random.Next(LabelsInTurn) == 0))
            {
                examples.Clear();
                _examples.Add(template.Fill(_values, _random), examples);
                foreach (var example in examples)
                {
                    _regression.Learn(example);
                }
            }
        }

        return _regression;
    }

    private static void Measure(ValueModel model, string[] files)
    {
        var (random, values) = (new Random(9), new Values());
        var filled = Template
            .All.Where(template => files.Contains(template.File))
            .SelectMany(template => Enumerable.Range(0, HeldOutFills).Select(_ => template.Fill(values, random)))
            .ToArray();
        var evaluations = _reluctances.Select(reluctance => Evaluate(filled, new ValueRecognizer(model, reluctance)));
        Print([Evaluate(filled, null), .. evaluations], filled);
    }

    private static Evaluation Evaluate(FilledTemplate[] filled, ValueRecognizer? values)
    {
        var scan = new Redactor(new CustomerBot.Redaction.Scan(RecognizerCatalog.Create(new RedactionOptions()), values));
        var evaluation = new Evaluation();
        foreach (var text in filled)
        {
            evaluation.Add(text.ToAnnotated(), scan.Find(text.Text));
        }

        return evaluation;
    }

    /// <summary>A column for the rules alone and for each reluctance.</summary>
    private static void Print(Evaluation[] evaluations, FilledTemplate[] filled)
    {
        Console.WriteLine($"{"", -26}{"rules", 8}{string.Concat(_reluctances.Select(reluctance => $"{reluctance, 8:0.0}"))}");
        foreach (var kind in filled.SelectMany(text => text.Slots).Where(slot => slot.IsPersonal).CountBy(slot => slot.Type))
        {
            Row($"{kind.Key} ({kind.Value})", evaluations.Select(evaluation => evaluation.RecallOf(kind.Key)));
        }

        Row("all", evaluations.Select(evaluation => evaluation.Recall));
        Row("values of the model", evaluations.Select(evaluation => evaluation.RecallOf(_kinds)));
        Row("clean messages touched", evaluations.Select(evaluation => evaluation.Touched));
        Row("other characters redacted", evaluations.Select(evaluation => evaluation.OverRedacted));
    }

    private static void Row(string name, IEnumerable<double> shares) =>
        Console.WriteLine($"{name, -26}{string.Concat(shares.Select(share => $"{share * 100, 8:0.00}"))}");
}
