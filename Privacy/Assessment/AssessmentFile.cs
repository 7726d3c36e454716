namespace CustomerBot.Privacy;

/// <summary>The file <c>assessment.json</c>: criteria of the threshold, risks and measures of this product.</summary>
internal sealed record AssessmentFile(IReadOnlyList<AssessmentFile.Criterion> Criteria, IReadOnlyList<AssessmentFile.Danger> Risks)
{
    /// <summary>Source is <c>list</c> for the authorities' list (GDPR Art. 35(4)), <c>criterion</c> for WP 248 of the Art. 29 working party.</summary>
    internal sealed record Criterion(string Id, string Source, Dictionary<string, string> Question, Dictionary<string, string> Because);

    /// <summary>The goal is one of the standard data protection model.</summary>
    internal sealed record Danger(string Id, string Goal, Dictionary<string, string> Risk, IReadOnlyList<Measure> Measures);

    /// <summary>What is done, and the tests and commands that show it.</summary>
    internal sealed record Measure(Dictionary<string, string> What, IReadOnlyList<string> ShownBy);
}
