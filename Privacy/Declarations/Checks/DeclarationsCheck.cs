using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Finds every mistake in the declarations at once, each with file, line and what to change.</summary>
public sealed class DeclarationsCheck
{
    /// <summary>Purposes that the program itself stores under.</summary>
    private static readonly string[] _needed =
    [
        "conversation",
        ConsentLedger.ProofPurpose,
        DataSubjectRequests.Purpose,
        ExportLinks.Purpose,
        ProcessingLimits.Purpose,
    ];

    private readonly string _folder;

    internal DeclarationsCheck(string folder) => _folder = folder;

    /// <summary>Checks the folder that is configured, or another one.</summary>
    public IReadOnlyList<DeclarationProblem> Run()
    {
        var problems = new List<DeclarationProblem>();
        CheckFile("controller.json", "controller.schema.json", problems);
        var purposes = Files();
        foreach (var file in purposes)
        {
            if (CheckFile(file, "purpose.schema.json", problems) is { } source)
            {
                problems.AddRange(PurposeRules.Check(source, file));
            }
        }

        foreach (var missing in _needed.Select(id => Path.Combine("Purposes", $"{id}.json")).Where(file => !purposes.Contains(file)))
        {
            problems.Add(
                new(
                    missing,
                    1,
                    "The file is missing, but the bot stores data for this purpose.",
                    "Restore it from the delivered declarations."
                )
            );
        }

        return problems;
    }

    private IReadOnlyList<string> Files() =>
        Directory.Exists(Path.Combine(_folder, "Purposes"))
            ? [.. Directory.EnumerateFiles(Path.Combine(_folder, "Purposes"), "*.json").Select(Relative).Order(StringComparer.Ordinal)]
            : [];

    private string Relative(string file) => Path.GetRelativePath(_folder, file);

    /// <summary>The file if its form is right, so that further rules can be held to it.</summary>
    private JsonSource? CheckFile(string file, string schema, List<DeclarationProblem> problems)
    {
        try
        {
            var source = JsonSource.Parse(File.ReadAllBytes(Path.Combine(_folder, file)));
            var before = problems.Count;
            problems.AddRange(
                source.Duplicates.Select(path => new DeclarationProblem(
                    file,
                    source.LineOf(path),
                    $"\"{path[1..]}\" occurs twice.",
                    "Remove one."
                ))
            );
            if (source.Duplicates.Count == 0)
            {
                var found = JsonSchema.Read(Path.Combine(SchemaFolder(schema), schema)).Check(source.Root);
                problems.AddRange(
                    found.Select(problem => new DeclarationProblem(file, source.LineOf(problem.Path), problem.What, problem.Remedy))
                );
            }

            return problems.Count == before ? source : null;
        }
        catch (JsonException exception)
        {
            problems.Add(
                new(
                    file,
                    (int)(exception.LineNumber ?? 0) + 1,
                    "This is no JSON.",
                    "Look for a missing comma, bracket or quotation mark near this line."
                )
            );
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new(file, 1, "The file is missing.", "Restore it from the delivered declarations."));
        }

        return null;
    }

    /// <summary>An operator's own folder need not hold the schemas; those beside the program are the ones that count.</summary>
    private static string SchemaFolder(string schema) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, "Declarations", schema))
            ? Path.Combine(AppContext.BaseDirectory, "Declarations")
            : throw new InvalidOperationException($"{schema} is missing beside the program. Install it again.");
}
