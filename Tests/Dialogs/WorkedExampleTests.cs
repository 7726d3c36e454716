using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Dialogs;

/// <summary>docs/adding-a-dialog.md prints the product's own code, which is built and tested here; so the two must be the same.</summary>
public sealed partial class WorkedExampleTests
{
    private const int MostFiles = 3;

    private static readonly (string File, string Code)[] s_blocks =
    [
        .. Block()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "adding-a-dialog.md")))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value)),
    ];

    public static TheoryData<string, string> Blocks => [.. s_blocks];

    [Theory, MemberData(nameof(Blocks))]
    public void Each_block_of_code_stands_in_its_file_to_the_letter(string file, string code) =>
        File.ReadAllText(Path.Combine(Repository.Root, file)).ShouldContain(code, Case.Sensitive);

    [Fact]
    public void The_dialog_is_printed_whole_and_the_example_takes_at_most_three_files()
    {
        var files = s_blocks.Select(block => block.File).ToList();
        var toWrite = files.Where(file =>
            !file.StartsWith("Texts/", StringComparison.Ordinal) && !file.StartsWith("Tests/", StringComparison.Ordinal)
        );

        toWrite.Count().ShouldBeInRange(1, MostFiles);
        var (dialog, code) = s_blocks.Single(block => block.File.EndsWith("Dialog.cs", StringComparison.Ordinal));
        code.ShouldBe(File.ReadAllText(Path.Combine(Repository.Root, dialog)));
    }

    /// <summary>A path on a line of its own, then a fenced block.</summary>
    [GeneratedRegex(@"^`([^`\n]+)`\n\n```\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
