using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

public sealed class ApiTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyDictionary<string, ApiType> Official = ApiList.Read();

    private static readonly IReadOnlyList<ApiType> Ours = [.. ApiPrinter.Print(typeof(Activity).Assembly, "Microsoft.Bot.")];

    [Fact]
    public void Nothing_public_is_missing_from_the_official_signatures()
    {
        var extra = Ours.SelectMany(type =>
            Official.TryGetValue(type.Name, out var official) ? Extra(type, official).Select(line => $"{type.Name}: {line}") : [type.Head]
        );

        extra.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Microsoft.Bot.Schema")]
    [InlineData("Microsoft.Bot.Connector")]
    [InlineData("Microsoft.Bot.Builder")]
    [InlineData("Microsoft.Bot.Builder", "Microsoft.Bot.Builder.Dialogs")]
    [InlineData("Microsoft.Bot.Builder.Dialogs")]
    public void Every_official_signature_is_there_or_left_out_for_a_stated_reason(string prefix, string? except = null)
    {
        var leftOut = LeftOut.Read();
        var ours = Ours.ToDictionary(type => type.Name);

        var expected = Official.Values.Where(type =>
            type.Name.StartsWith(prefix, StringComparison.Ordinal)
            && (except is null || !type.Name.StartsWith(except, StringComparison.Ordinal))
        );
        var missing = expected.SelectMany(type =>
            !ours.TryGetValue(type.Name, out var own)
                ? [type.Name]
                : type.Members.Except(own.Members).Select(member => $"{type.Name}: {member}")
        );
        var unexplained = missing.Where(line => !leftOut.Explains(line)).ToList();

        output.WriteLine(Coverage(ours));
        unexplained.ForEach(output.WriteLine);
        unexplained.ShouldBeEmpty();
    }

    // An override adds nothing that could be called; which level of a hierarchy overrides is the runtime's own affair.
    private static IEnumerable<string> Extra(ApiType type, ApiType official) =>
        type
            .Members.Except(official.Members)
            .Where(member => !member.Contains(" override ", StringComparison.Ordinal))
            .Concat(type.Head == official.Head ? [] : [$"{type.Head} instead of {official.Head}"]);

    private static string Coverage(Dictionary<string, ApiType> ours)
    {
        var lines = Official
            .Values.GroupBy(type => string.Join('.', type.Name.Split('<')[0].Split('.')[..^1]))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                var members = group.Sum(type => type.Members.Count);
                var present = group.Where(type => ours.ContainsKey(type.Name)).ToList();
                var shared = present.Sum(type => type.Members.Intersect(ours[type.Name].Members).Count());
                return $"{group.Key}: {present.Count} of {group.Count()} types, {shared} of {members} members";
            });
        return string.Join(Environment.NewLine, lines);
    }
}
