using CustomerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Knowledge;

public sealed class KnowledgeEvaluationTests : IDisposable
{
    private readonly ContentFolderForTest _folder = new();

    [Fact]
    public void The_figures_count_what_was_asked()
    {
        _folder.WriteEntry("cost", "Was kostet der Versand?");
        _folder.WriteEntry("time", "Wie lange dauert die Lieferung?");
        _folder.Write(
            "de/questions.jsonl",
            """
            {"id":"1","text":"Was kostet der Versand?","expect":["cost"]}
            {"id":"2","text":"Wie lange dauert die Lieferung?","expect":["cost","other"]}
            """
        );
        _folder.Write("de/out-of-scope.jsonl", """{"id":"3","text":"hallo","expect":[]}""");

        var report = Evaluate();

        report.InScope.ShouldBe(2);
        report.OutOfScope.ShouldBe(1);
        report.RightFirst.ShouldBe(0.5);
        report.Answered.ShouldBe(1);
        report.AnsweredRight.ShouldBe(0.5);
        report.FalselyAnswered.ShouldBe(0);
        report.Lost.ShouldBe(0);
        report.Predictions.Select(one => one.Decision).ShouldBe(["answer", "answer", "none"]);
        report.Elapsed(0.5).ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public void A_line_that_is_no_question_is_named()
    {
        _folder.WriteEntry("cost", "Was kostet der Versand?");
        var file = _folder.Write("de/questions.jsonl", "{\"id\":\"1\",\"text\":\"Was?\",\"expect\":[]}\n{\"text\":1}\n");

        Should.Throw<FormatException>(Evaluate).Message.ShouldStartWith($"{file}(2)");
    }

    [Fact]
    public void A_folder_without_questions_is_named()
    {
        _folder.WriteEntry("cost", "Was kostet der Versand?");

        Should.Throw<FileNotFoundException>(Evaluate).Message.ShouldContain("questions.jsonl is missing");
    }

    public void Dispose() => _folder.Dispose();

    private KnowledgeEvaluation.Report Evaluate()
    {
        using var services = ShippedContent.Services(_folder.Path);
        return services.GetRequiredService<KnowledgeEvaluation>().Run(Path.Combine(_folder.Path, "de"), "de");
    }
}
