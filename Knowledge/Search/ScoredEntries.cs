namespace CustomerBot.Knowledge.Search;

/// <summary>What each view says to one question, by number of entry.</summary>
internal sealed class ScoredEntries
{
    public required float[] PhrasingGrams { get; init; }
    public required float[] TextGrams { get; init; }
    public required float[] TextWords { get; init; }
    public required float[] PhrasingMeanings { get; init; }
    public required float[] TextMeanings { get; init; }

    /// <summary>How many meanings the question has.</summary>
    public required int Meanings { get; init; }

    /// <summary>How alike the question and the nearest phrasing of an entry are, 0 to 1.</summary>
    public required Func<int, double> Likeness { get; init; }

    /// <summary>The views' common vote, 0 to 1. Weights were tuned on the development set.</summary>
    public double Total(int entry) =>
        (
            (0.25 * PhrasingGrams[entry])
            + TextGrams[entry]
            + (0.15 * TextWords[entry])
            + (0.4 * PhrasingMeanings[entry])
            + (0.25 * TextMeanings[entry])
        ) / 2.05;
}
