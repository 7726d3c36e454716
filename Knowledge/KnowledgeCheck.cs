using CustomerBot.Knowledge.Checks;
using CustomerBot.Knowledge.Content;

namespace CustomerBot.Knowledge;

/// <summary>Looks over the whole content the way an editor would, before customers see it.</summary>
public sealed class KnowledgeCheck
{
    private readonly ContentFolder _folder;

    internal KnowledgeCheck(ContentFolder folder) => _folder = folder;

    /// <summary>Reads the content anew and names all that is wrong: by file, then by line; empty if all is well.</summary>
    /// <param name="knownActions">Ids of the dialogs that an entry may lead to.</param>
    public IReadOnlyList<KnowledgeProblem> Run(IReadOnlySet<string> knownActions)
    {
        var reading = new ContentReader(_folder).Read();
        return
        [
            .. reading
                .Problems.Concat(EntryRules.Check(reading.Sources, knownActions))
                .Concat(LinkRules.Check(reading.Sources))
                .Concat(TranslationRules.Check(reading.Sources))
                .Concat(Emptiness(reading))
                .Select(problem => problem with { File = Path.GetRelativePath(_folder.Path, problem.File) })
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line),
        ];
    }

    private IEnumerable<KnowledgeProblem> Emptiness(ContentReading reading) =>
        reading.Sources.Count > 0
            ? []
            : [new(_folder.Path, 1, "There is no content.", "Set Knowledge:ContentPath to the folder with de/faq and its siblings.")];
}
