using System.Text.RegularExpressions;

namespace CustomerBot.Tests.BotSdk;

/// <summary>The signatures of the official assemblies, in the types that our runtime uses instead of Newtonsoft's.</summary>
internal static partial class ApiList
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "BotSdk");

    private static readonly Dictionary<string, string> Mapping = File.ReadLines(Path.Combine(Folder, "api-mapping.txt"))
        .Where(line => line.Contains(" = ", StringComparison.Ordinal))
        .Select(line => line.Split(" = "))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The signatures, with our JSON types or with those that the official packages have.</summary>
    public static IReadOnlyDictionary<string, ApiType> Read(bool withOurTypes = true) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, "api"), "*.txt")
            .SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(lines => lines.Length > 0)
            .Select(lines => ToType(lines, withOurTypes))
            .ToDictionary(type => type.Name);

    private static ApiType ToType(string[] lines, bool withOurTypes)
    {
        var head = Map(lines[0], withOurTypes);
        var members = lines.Skip(1).Select(line => Map(line.Trim(), withOurTypes)).Where(line => line.Length > 0);
        return new ApiType(NameIn(head), head, [.. members]);
    }

    private static string NameIn(string head)
    {
        var signature = Delegate().Match(head);
        return signature.Success ? signature.Groups[1].Value : Type().Match(head).Groups[1].Value;
    }

    private static string Map(string line, bool withOurTypes)
    {
        var signature = Remark().Replace(line, "");
        return !withOurTypes
            ? signature
            : Mapping.Aggregate(signature, (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal));
    }

    // The JSON name behind a property is checked by the golden scenarios.
    [GeneratedRegex(@"( \[Obsolete\])?(  // json: .*)?( \[Obsolete\])?$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^public delegate .*? (Microsoft\.Bot[\w.]*(?:<[\w, ]+>)?)\(")]
    private static partial Regex Delegate();

    [GeneratedRegex(@"^public [a-z ]*(?:class|interface|enum|struct) ([\w.]+(?:<[\w, ]+>)?)")]
    private static partial Regex Type();
}
