using CustomerBot.Bot.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerBot.Tests.Architecture;

/// <summary>
/// What a customer wrote is not handed to a log, a span or a metric, redactor or not: the redactor is the second line of defence. Read
/// from the sources, so that a line that never runs counts too.
/// </summary>
public sealed class SinkRuleTests
{
    private static readonly HashSet<string> s_content = ["Text", "Speak", "Summary", "Value", "ChannelData", "Attachments", "TypedText"];

    private static readonly HashSet<string> s_sinks =
    [
        "SetTag",
        "AddTag",
        "AddEvent",
        "SetBaggage",
        "TraceError",
        "TraceWarning",
        "TraceInformation",
        "LogTrace",
        "LogDebug",
        "LogInformation",
        "LogWarning",
        "LogError",
        "LogCritical",
        "BeginScope",
    ];

    private static readonly string[] s_instruments = ["Counter<", "UpDownCounter<", "Histogram<", "Gauge<", "TagList"];

    public static TheoryData<string> Own => [.. Rooms.Own];

    [Theory, MemberData(nameof(Own))]
    public void Nobody_hands_content_of_an_activity_or_a_message_of_an_exception_to_a_sink(string room)
    {
        var offenders =
            from call in Calls(room)
            where IsSink(call)
            from argument in call.ArgumentList.Arguments
            from member in argument.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            where IsContent(member)
            select $"{Path.GetFileName(call.SyntaxTree.FilePath)}({call.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {call}";

        offenders.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Own))]
    public void No_log_message_takes_an_activity_or_a_customers_text(string room)
    {
        var offenders =
            from tree in Trees(room)
            from method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => $"{attribute.Name}" == "LoggerMessage")
            from parameter in method.ParameterList.Parameters
            where $"{parameter.Type}" is "Activity" or "IActivity" || $"{parameter.Identifier}" is "text" or "question" or "utterance"
            select $"{method.Identifier}({parameter})";

        offenders.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Own))]
    public void A_metric_of_ours_carries_only_allowed_tags(string room)
    {
        var offenders =
            from call in Calls(room)
            where IsMeasurement(call)
            from name in TagNames(call)
            where !TagRule.Knows(name)
            select $"{Path.GetFileName(call.SyntaxTree.FilePath)}: {name}";

        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void The_rule_sees_tags_of_metrics()
    {
        var tree = CSharpSyntaxTree.ParseText(
            """
            class C
            {
                private readonly Counter<long> _turns = meter.CreateCounter<long>("turns");
                private readonly Histogram<double> _seconds;
                private readonly List<string> _names;
                void M()
                {
                    _turns.Add(1, new("outcome", "done"), new KeyValuePair<string, object?>("customer", activity.Text));
                    _seconds.Record(2, new("customer", "anna"));
                    _names.Add(activity.Text);
                }
            }
            """
        );

        var calls = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsMeasurement).ToList();

        calls.Count.ShouldBe(2);
        calls.ShouldAllBe(call => IsSink(call));
        calls[0].DescendantNodes().OfType<MemberAccessExpressionSyntax>().Count(IsContent).ShouldBe(1);
        calls.SelectMany(TagNames).ShouldBe(["outcome", "customer", "customer"]);
    }

    [Fact]
    public void The_rule_sees_what_it_forbids()
    {
        var tree = CSharpSyntaxTree.ParseText(
            "class C { void M() { Log.Heard(logger, turnContext.Activity.Text); span.SetTag(\"a\", e.Message); } }"
        );

        var calls = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsSink).ToList();

        calls.Count.ShouldBe(2);
        calls.ShouldAllBe(call => call.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(IsContent));
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls(string room) =>
        Trees(room).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>());

    private static IEnumerable<SyntaxTree> Trees(string room) =>
        Repository.SourceFiles(room).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path));

    /// <summary>A call of the room's <c>Log</c> class, of a logger, of a span or of a trace listener.</summary>
    private static bool IsSink(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member
        && (s_sinks.Contains(member.Name.Identifier.Text) || $"{member.Expression}" is "Log" or "Bot.Log" || IsMeasurement(call));

    /// <summary>A call that adds to an instrument declared in the same file.</summary>
    private static bool IsMeasurement(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "Add" or "Record" } member
        && call.SyntaxTree.GetRoot()
            .DescendantNodes()
            .OfType<VariableDeclarationSyntax>()
            .Where(declared => s_instruments.Any(kind => $"{declared.Type}".StartsWith(kind, StringComparison.Ordinal)))
            .SelectMany(declared => declared.Variables)
            .Any(variable => variable.Identifier.Text == $"{member.Expression}");

    private static IEnumerable<string> TagNames(InvocationExpressionSyntax call) =>
        call
            .ArgumentList.Arguments.Select(argument => argument.Expression)
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Select(tag => tag.ArgumentList!.Arguments[0].Expression)
            .Select(name => name is LiteralExpressionSyntax literal ? literal.Token.ValueText : $"{name} is no literal");

    private static bool IsContent(MemberAccessExpressionSyntax member)
    {
        var name = member.Name.Identifier.Text;
        var owner = $"{member.Expression}";
        return (s_content.Contains(name) && owner.Contains("activity", StringComparison.OrdinalIgnoreCase))
            || (name == "Message" && owner.Split('.')[^1] is "e" or "exception" or "failure" or "error");
    }
}
