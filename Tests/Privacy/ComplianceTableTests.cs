using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Privacy;

/// <summary>The tables under <c>docs/compliance</c>: every row is answered, and what an answer names is there.</summary>
public sealed partial class ComplianceTableTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "compliance");

    public static TheoryData<string> Tables => [.. Directory.EnumerateFiles(s_folder, "*.md").Select(file => Path.GetFileName(file))];

    [Theory, MemberData(nameof(Tables))]
    public void Every_row_names_what_shows_it_or_says_whose_it_is_or_what_is_missing(string table)
    {
        var rows = Rows(table);

        rows.Count.ShouldBeGreaterThan(10);
        rows.Where(row => row[^1].Length == 0 && Kind(row) == "shown").Select(row => row[0]).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Tables))]
    public void Every_test_command_and_file_that_is_named_exists(string table)
    {
        var named = Rows(table).SelectMany(row => Code().Matches(row[^1])).Select(match => match.Groups[1].Value).ToList();

        named.ShouldNotBeEmpty();
        Evidence.Missing(named.Where(name => !IsInRepository(name))).Distinct().ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Tables))]
    public void The_list_of_duties_leads_to_it(string table) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "compliance.md")).ShouldContain($"(compliance/{table})");

    [Fact]
    public void Of_ASVS_every_requirement_of_level_2_is_answered_and_the_counts_are_right()
    {
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "Privacy", "asvs-5.0.0-level-2.txt"));
        var rows = Rows("asvs.md");
        var counts = rows.CountBy(Kind).ToDictionary();

        rows.Select(row => row[0]).ShouldBe(known);
        File.ReadAllText(Path.Combine(s_folder, "asvs.md"))
            .ShouldContain(
                $"{rows.Count} requirements: {counts["shown"]} shown, {counts["Operator"]} the operator's, "
                    + $"{counts["Not applicable"]} not applicable, {counts["Not done"]} not done."
            );
    }

    private static List<string[]> Rows(string table) =>
        [
            .. File.ReadAllLines(Path.Combine(s_folder, table))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
                .Where(row => row[^1] != "Shown by"),
        ];

    private static string Kind(string[] row) =>
        Array.Find(["Operator", "Not applicable", "Not done"], kind => row[^2].StartsWith($"{kind}: ", StringComparison.Ordinal))
        ?? "shown";

    private static bool IsInRepository(string name) =>
        !name.StartsWith('$') && Path.Exists(Path.Combine(Repository.Root, name.Replace('/', Path.DirectorySeparatorChar)));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
