namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator sees.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options
    )
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood; setting its value changes what the prompt returns.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>Kept from answer to answer until the prompt ends.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were, this one included.</summary>
    public int AttemptCount => PromptState.AttemptCount(State);
}
