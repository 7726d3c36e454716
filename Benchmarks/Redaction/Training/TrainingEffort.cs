namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>How long is trained.</summary>
/// <param name="Trainings">Trained several times with other luck and averaged, the model errs less on what it has not seen.</param>
/// <param name="Rounds">How often all texts are gone through.</param>
/// <param name="Generated">Texts generated in a round.</param>
/// <param name="Repeated">How often an annotated message is learnt in a round, each time with other names.</param>
internal sealed record TrainingEffort(int Trainings, int Rounds, int Generated, int Repeated)
{
    /// <summary>For the weights that ship.</summary>
    public static TrainingEffort Full { get; } = new(Trainings: 4, Rounds: 3, Generated: 120_000, Repeated: 12);

    /// <summary>For a comparison.</summary>
    public static TrainingEffort Short { get; } = new(Trainings: 1, Rounds: 2, Generated: 50_000, Repeated: 5);
}
