using System.Text.Json;
using CustomerBot.Tests.Architecture;

namespace CustomerBot.Tests.Knowledge;

/// <summary>A question as customers type it and the entries that answer it; none for what the company has no answer to.</summary>
internal sealed record TestQuestion(string Id, string Text, IReadOnlyList<string> Expect)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<TestQuestion> InScope(string language) => Read(language, "questions.jsonl");

    public static IReadOnlyList<TestQuestion> OutOfScope(string language) => Read(language, "out-of-scope.jsonl");

    private static List<TestQuestion> Read(string language, string file) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "Tests", "Data", "Knowledge", language, file))
                .Select(line => JsonSerializer.Deserialize<TestQuestion>(line, Json)!),
        ];
}
