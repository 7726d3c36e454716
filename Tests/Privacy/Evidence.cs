using System.Reflection;
using CustomerBot.Bot.Commands;

namespace CustomerBot.Tests.Privacy;

/// <summary>What papers name as shown by a test (<c>Class.Sentence</c>) or a command (<c>$ privacy check</c>) must be there.</summary>
internal static class Evidence
{
    /// <summary>Those of the names that are neither a test that runs nor a command.</summary>
    public static IEnumerable<string> Missing(IEnumerable<string> names) => names.Where(name => !IsCommand(name) && !Tests.Contains(name));

    private static HashSet<string> Tests { get; } =
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .SelectMany(type => type.GetMethods(), (type, method) => (type, method))
            .Where(test => test.method.GetCustomAttributes().Any(attribute => attribute is FactAttribute))
            .Select(test => $"{test.type.Name}.{test.method.Name}")
            .Concat(Contracts())
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Tests that every engine inherits stand in abstract classes.</summary>
    private static IEnumerable<string> Contracts() =>
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(type => type.IsAbstract)
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"));

    private static bool IsCommand(string name) =>
        name.StartsWith("$ ", StringComparison.Ordinal)
        && CommandLine.Root().Parse(name[2..]).CommandResult.Command.Name == name.Split(' ')[^1];
}
