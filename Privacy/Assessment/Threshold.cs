namespace CustomerBot.Privacy;

/// <summary>
/// Checks whether an impact assessment is a duty: the list of the German authorities (GDPR Art. 35(4), DSK version 1.1) and the criteria of
/// WP 248 rev. 01. What the declarations tell is answered from them; whatever depends on the company stays open.
/// </summary>
internal sealed class Threshold(Declarations declarations)
{
    private const int MetCriteriaThatOblige = 2;

    public IReadOnlyList<ThresholdItem> Items(IEnumerable<AssessmentFile.Criterion> criteria, bool hasSecrecy, string language) =>
        [
            .. criteria.Select(criterion => new ThresholdItem(
                criterion.Id,
                criterion.Source == "list",
                new LocalizedText(criterion.Question).For(language),
                Answer(criterion.Id, hasSecrecy),
                new LocalizedText(criterion.Because).For(language)
            )),
        ];

    public static ThresholdResult ResultOf(IReadOnlyList<ThresholdItem> items)
    {
        var met = items.Where(item => item.Answer == ThresholdAnswer.Yes).ToList();
        return met.Exists(item => item.IsOnList) || met.Count >= MetCriteriaThatOblige ? ThresholdResult.Required
            : items.Any(item => item.Answer == ThresholdAnswer.Open) ? ThresholdResult.Open
            : ThresholdResult.NotRequired;
    }

    private ThresholdAnswer Answer(string id, bool hasSecrecy) =>
        id switch
        {
            "profiling" => Of(declarations.Purposes.Any(purpose => purpose.Profiling)),
            "secrecy" => hasSecrecy ? ThresholdAnswer.Yes : ThresholdAnswer.Open,
            "monitoring" => Of(declarations.Purposes.Any(purpose => purpose.Id == "transcript" && !purpose.RequiresConsent)),
            "sensitive" or "matching" or "hindrance" => ThresholdAnswer.No,
            _ => ThresholdAnswer.Open,
        };

    private static ThresholdAnswer Of(bool isMet) => isMet ? ThresholdAnswer.Yes : ThresholdAnswer.No;
}
