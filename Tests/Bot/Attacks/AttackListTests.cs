using System.Reflection;
using System.Text.RegularExpressions;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>The list of attacks in the README of this folder against the tests that exist.</summary>
public sealed partial class AttackListTests
{
    private static readonly string s_list = File.ReadAllText(Path.Combine(Repository.Root, "Tests", "Bot", "Attacks", "README.md"));

    /// <summary>"Class.Method" or "Class" of all tests.</summary>
    private static readonly ILookup<string, MethodInfo> s_tests = Assembly
        .GetExecutingAssembly()
        .GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
        .ToLookup(method => method.DeclaringType!.Name);

    [Fact]
    public void Every_test_that_the_list_names_exists()
    {
        var named = Named().Matches(s_list).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();

        named.Count.ShouldBeGreaterThan(15);
        named.Where(test => test.Method.Length == 0 ? !s_tests.Contains(test.Class) : !Exists(test.Class, test.Method)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_of_this_folder_is_on_the_list()
    {
        var missing = s_tests
            .SelectMany(tests => tests)
            .Where(test => test.DeclaringType!.Namespace == GetType().Namespace && test.DeclaringType != GetType())
            .Select(test => $"`{test.DeclaringType!.Name}.{test.Name}`")
            .Where(name => !s_list.Contains(name, StringComparison.Ordinal));

        missing.ShouldBeEmpty();
    }

    private static bool Exists(string name, string method) => s_tests[name].Any(test => test.Name == method);

    [GeneratedRegex(@"`(\w+Tests)(?:\.(\w+))?`")]
    private static partial Regex Named();
}
