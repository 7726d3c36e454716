using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Privacy;

/// <summary>Each duty of the checklist has its answer in <c>docs/compliance.md</c>, and what the answer names is there.</summary>
public sealed partial class ComplianceTests
{
    private static readonly IReadOnlyList<string[]> _rows =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "compliance.md"))
            .Where(line => line.StartsWith("| L-", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    [Fact]
    public void The_answers_are_those_of_the_checklist_no_more_and_no_less()
    {
        var checklist = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "Privacy", "law-checklist.md"));

        _rows.Select(row => row[0]).ShouldBe(Duty().Matches(checklist).Select(match => match.Value));
    }

    [Fact]
    public void Every_answer_names_what_shows_it_or_says_what_is_missing()
    {
        var unanswered = _rows.Where(row =>
            row[3].Length == 0
            && !row[2].StartsWith("Open: ", StringComparison.Ordinal)
            && !row[2].StartsWith("Not applicable: ", StringComparison.Ordinal)
        );

        unanswered.Select(row => row[0]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_that_is_named_exists_and_runs()
    {
        Evidence.Missing(Named().Where(name => !name.StartsWith("$ ", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_that_is_named_exists()
    {
        Evidence.Missing(Named().Where(name => name.StartsWith("$ ", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Named() => _rows.SelectMany(row => Code().Matches(row[3])).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^L-\d{3}", RegexOptions.Multiline)]
    private static partial Regex Duty();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
