namespace Microsoft.Bot.Builder;

/// <summary>Finds out what a user means.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Natural language understanding".</remarks>
public interface IRecognizer
{
    /// <summary>Recognises the activity of the turn.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognises the activity of the turn into a class of the bot.</summary>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
