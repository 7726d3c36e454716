using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CustomerBot.Tests.Architecture;

/// <summary>The size budget of the style guide: rooms that one can see across.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 60;
    private const int MostConstructorParameters = 5;

    public static TheoryData<string> Projects => [.. Rooms.Projects()];

    [Theory, MemberData(nameof(Projects))]
    public void Files_are_at_most_300_lines(string room)
    {
        var tooLong = Repository
            .SourceFiles(room)
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > LongestFile);

        tooLong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Projects))]
    public void Methods_are_at_most_60_lines(string room)
    {
        var tooLong =
            from file in Repository.SourceFiles(room)
            from method in Parse(file).DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            let body = (SyntaxNode?)method.Body ?? method.ExpressionBody
            where body is not null
            let lines = body.GetLocation().GetLineSpan()
            let count = lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1
            where count > LongestMethod
            select $"{Repository.Relative(file)}:{lines.StartLinePosition.Line + 1} has {count} lines";

        tooLong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Projects))]
    public void A_file_holds_one_top_level_type(string room)
    {
        var crowded =
            from file in Repository.SourceFiles(room)
            let types = Parse(file)
                .DescendantNodes(node => node is not TypeDeclarationSyntax)
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            where types.Count() > 1
            select Repository.Relative(file);

        crowded.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Projects))]
    public void Constructors_take_at_most_5_parameters(string room)
    {
        if (room == "BotSdk")
        {
            return; // the official API sets its constructors
        }

        var crowded =
            from file in Repository.SourceFiles(room)
            from list in Parse(file).DescendantNodes().OfType<ParameterListSyntax>()
            where list.Parent is ConstructorDeclarationSyntax or ClassDeclarationSyntax
            where list.Parameters.Count > MostConstructorParameters
            select $"{Repository.Relative(file)}:{list.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

        crowded.ShouldBeEmpty();
    }

    private static SyntaxNode Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot();
}
