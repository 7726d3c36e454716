using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge.Checks;

/// <summary>Every entry exists in every language and leads to the same dialog.</summary>
internal static class TranslationRules
{
    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<EntrySource> sources)
    {
        var languages = sources.Select(source => source.Entry.Language).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var translations in sources.GroupBy(source => source.Entry.Id))
        {
            var first = translations.First();
            foreach (var missing in languages.Except(translations.Select(source => source.Entry.Language)))
            {
                var file = $"{missing}/{(first.Entry.Kind == EntryKind.Faq ? "faq" : "handbook")}/{first.Entry.Id}.md";
                yield return first.Problem("id", $"The translation into \"{missing}\" is missing.", $"Write {file}.");
            }

            foreach (var other in translations.Where(source => source.Entry.Action != first.Entry.Action))
            {
                var action = first.Entry.Action ?? "none";
                yield return other.Problem("action", $"In \"{first.Entry.Language}\" the action is {action}.", "Make them the same.");
            }
        }
    }
}
