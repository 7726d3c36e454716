namespace Microsoft.Bot.Builder;

/// <summary>Reads recogniser results.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Natural language understanding".</remarks>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score and that score; of equal ones the first; without any, an empty name and 0.</summary>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents == null)
        {
            throw new InvalidOperationException("The result has no list of intents.");
        }

        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, score) in result.Intents)
        {
            if (score?.Score > top.score)
            {
                top = (intent, score.Score.Value);
            }
        }

        return top;
    }
}
