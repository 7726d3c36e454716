using System.Diagnostics;
using CustomerBot.Knowledge.Evaluation;

namespace CustomerBot.Knowledge;

/// <summary>Measures the search on questions whose right answers are known.</summary>
public sealed class KnowledgeEvaluation
{
    private const int RankedEntries = 10;
    private readonly AnswerFinder _finder;

    internal KnowledgeEvaluation(AnswerFinder finder) => _finder = finder;

    /// <summary>
    /// Asks every question of a folder: questions.jsonl and, if it is there, out-of-scope.jsonl, one object a line with "id", "text" and
    /// "expect" (ids of the entries that count as right; none for what the company has no answer to).
    /// </summary>
    /// <param name="folder">The folder with the files.</param>
    /// <param name="language">Language of the content to ask.</param>
    /// <exception cref="FileNotFoundException">The folder has no questions.jsonl.</exception>
    /// <exception cref="FormatException">A line is not such an object; the message names file and line.</exception>
    public Report Run(string folder, string language)
    {
        var questions = QuestionFile.ReadFolder(folder);
        _finder.Find("", language);
        return new Report(language, [.. questions.Select(question => Ask(question, language))]);
    }

    private Prediction Ask(Question question, string language)
    {
        var start = Stopwatch.GetTimestamp();
        var explanation = _finder.Explain(question.Text, language, RankedEntries);
        var elapsed = Stopwatch.GetElapsedTime(start);
        var decision = explanation.Answer switch
        {
            Answer.Found => "answer",
            Answer.Unsure => "suggest",
            _ => "none",
        };
        return new Prediction(question, [.. explanation.Ranked.Select(entry => entry.Id)], decision, explanation.Confidence, elapsed);
    }

    /// <summary>A question and the ids that answer it.</summary>
    public sealed record Question(string Id, string Text, IReadOnlyList<string> Expect);

    /// <summary>What the search made of one question; Decision is "answer", "suggest" or "none".</summary>
    public sealed record Prediction(Question Question, IReadOnlyList<string> Ranked, string Decision, double Confidence, TimeSpan Elapsed)
    {
        internal bool IsInScope => Question.Expect.Count > 0;

        internal bool IsRightWithin(int ranks) => Ranked.Take(ranks).Any(Question.Expect.Contains);
    }

    /// <summary>The figures. Shares are 0 to 1 and NaN where there was nothing to share.</summary>
    public sealed record Report(string Language, IReadOnlyList<Prediction> Predictions)
    {
        /// <summary>Questions that have an answer.</summary>
        public int InScope => Predictions.Count(one => one.IsInScope);

        /// <summary>Questions that have none.</summary>
        public int OutOfScope => Predictions.Count - InScope;

        /// <summary>Right entry first.</summary>
        public double RightFirst => Share(one => one.IsInScope, one => one.IsRightWithin(1));

        /// <summary>Right entry among the first three.</summary>
        public double RightInThree => Share(one => one.IsInScope, one => one.IsRightWithin(3));

        /// <summary>Questions with an answer that were answered at once.</summary>
        public double Answered => Share(one => one.IsInScope, one => one.Decision == "answer");

        /// <summary>Right ones among those answered at once.</summary>
        public double AnsweredRight => Share(one => one.IsInScope && one.Decision == "answer", one => one.IsRightWithin(1));

        /// <summary>Questions with an answer for which nothing was offered.</summary>
        public double Lost => Share(one => one.IsInScope, one => one.Decision == "none");

        /// <summary>Questions without an answer that were answered all the same.</summary>
        public double FalselyAnswered => Share(one => !one.IsInScope, one => one.Decision == "answer");

        /// <summary>Questions without an answer for which readings were offered.</summary>
        public double FalselySuggested => Share(one => !one.IsInScope, one => one.Decision == "suggest");

        /// <summary>Time of one search that this share of the searches stayed within.</summary>
        public TimeSpan Elapsed(double share)
        {
            var sorted = Predictions.Select(one => one.Elapsed).Order().ToList();
            return sorted.Count == 0 ? TimeSpan.Zero : sorted[(int)Math.Round(share * (sorted.Count - 1))];
        }

        private double Share(Func<Prediction, bool> among, Func<Prediction, bool> those)
        {
            var all = Predictions.Where(among).ToList();
            return all.Count == 0 ? double.NaN : (double)all.Count(those) / all.Count;
        }
    }
}
