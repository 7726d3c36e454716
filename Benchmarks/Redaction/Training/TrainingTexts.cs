namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>What is learnt besides the sentences from contexts.</summary>
/// <param name="Given">Texts that are learnt as they are, and how much each counts.</param>
/// <param name="Messages">Annotated messages, learnt with other names each time.</param>
/// <param name="Templates">Messages with slots, filled anew each time.</param>
internal sealed record TrainingTexts(
    IReadOnlyList<(Example Example, float Importance)> Given,
    IReadOnlyList<Example> Messages,
    IReadOnlyList<Template> Templates
)
{
    /// <summary>Kept from training: the tests measure names with it (<c>unseen-names.jsonl</c>).</summary>
    private const string Unseen = "templates-13.txt";

    /// <summary>All that is in this folder, and what lies in the folder behind <c>--germeval</c>.</summary>
    public static TrainingTexts From(string[] sources) =>
        new(
            sources is ["--germeval", var directory] ? [.. GivenTexts.GermEval(directory)] : [],
            [.. GivenTexts.Messages()],
            [.. Template.All.Where(template => template.File != Unseen)]
        );
}
