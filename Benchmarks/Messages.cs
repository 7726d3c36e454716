using System.Reflection;
using System.Text.Json;

namespace CustomerBot.Benchmarks;

/// <summary>The development messages that the tests use too.</summary>
internal static class Messages
{
    public static IReadOnlyList<string> All { get; } = [.. Lines().Select(line => Property(line, "text"))];

    /// <summary>Those without personal data.</summary>
    public static IReadOnlyList<string> Clean { get; } =
    [.. Lines().Where(line => line.Contains("\"entities\":[]", StringComparison.Ordinal)).Select(line => Property(line, "text"))];

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("dev.jsonl")!);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return line;
        }
    }

    private static string Property(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty(name).GetString()!;
    }
}
