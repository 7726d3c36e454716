using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge.Checks;

/// <summary>Links must lead somewhere; those on this host can be followed without a network.</summary>
internal static class LinkRules
{
    private const string Help = "/help/";
    private static readonly string[] OtherPages = ["/", "/privacy", "/legal-notice"];

    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<EntrySource> sources)
    {
        var pages = sources.Select(source => source.Entry.SourcePath).Concat(OtherPages).ToHashSet(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var fromList = source.Entry.Links.Select(link => (link.Url, Line: source.FrontMatter.LineOf("links")));
            var fromText = MarkdownText
                .Links(source.Entry.Text)
                .Select(link => (link.Address, Line: source.FrontMatter.BodyLine + link.Line));
            foreach (var (address, line) in fromList.Concat(fromText))
            {
                if (ProblemOf(address, source.Entry.Language, pages) is var (problem, remedy))
                {
                    yield return new KnowledgeProblem(source.File.Path, line, problem, remedy);
                }
            }
        }
    }

    private static (string Problem, string Remedy)? ProblemOf(string address, string language, HashSet<string> pages)
    {
        if (!LinkAddress.IsAllowed(address))
        {
            return ($"The link \"{address}\" cannot be followed.", "Use https://…, mailto:…, tel:… or a path such as /help/de/return-how.");
        }

        if (!LinkAddress.IsPath(address))
        {
            return null;
        }

        var page = address.Split('#', '?')[0];
        if (!pages.Contains(page))
        {
            return (
                $"The link \"{address}\" is dead.",
                $"Link to {Help}{language}/ID of an entry, or to {string.Join(" or ", OtherPages)}."
            );
        }

        return page.StartsWith(Help, StringComparison.Ordinal) && !page.StartsWith($"{Help}{language}/", StringComparison.Ordinal)
            ? ($"The link \"{address}\" leads to another language.", $"Begin it with {Help}{language}/.")
            : null;
    }
}
