using System.Xml.Linq;
using CustomerBot.BotSdk.Compatibility;

namespace CustomerBot.Tests.BotSdk;

public sealed class DocumentationTests
{
    [Fact]
    public void Each_public_type_says_what_it_does_and_where_that_is_written()
    {
        var assembly = typeof(Payload).Assembly;
        var documented = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

        var silent = assembly
            .GetExportedTypes()
            .Where(type => !type.IsNested && type.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal))
            .Where(type => !documented.TryGetValue($"T:{type.FullName}", out var member) || !HasSummaryAndSource(member));

        silent.Select(type => type.FullName).ShouldBeEmpty();
    }

    private static bool HasSummaryAndSource(XElement member) =>
        member.Element("summary")?.Value.Trim().Length > 0
        && member.Element("remarks")?.Value.Contains("Source: ", StringComparison.Ordinal) == true;
}
