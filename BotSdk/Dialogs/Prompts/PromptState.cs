namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The part of a dialog instance that all prompts keep alike.</summary>
internal static class PromptState
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private const string AttemptCountKey = "AttemptCount";

    public static IDictionary<string, object> Initialize(DialogInstance instance, PromptOptions options)
    {
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = options;
        instance.State[StateKey] = state;
        return state;
    }

    public static PromptOptions Options(DialogInstance instance) =>
        instance.State.TryGetValue(OptionsKey, out var options) && options is null or PromptOptions
            ? (PromptOptions)options
            : throw StoredStateException.Unreadable(instance.Id, OptionsKey);

    public static IDictionary<string, object> State(DialogInstance instance) =>
        instance.State.TryGetValue(StateKey, out var state) && state is IDictionary<string, object> dictionary
            ? dictionary
            : throw StoredStateException.Unreadable(instance.Id, StateKey);

    public static int AttemptCount(IDictionary<string, object> state) =>
        state.TryGetValue(AttemptCountKey, out var count) ? StoredNumber.Read(count) ?? 0 : 0;

    public static void CountAttempt(IDictionary<string, object> state) => state[AttemptCountKey] = AttemptCount(state) + 1;

    public static PromptOptions Checked(object options)
    {
        Guard.NotToken(options, nameof(options));
        return options as PromptOptions ?? throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with PromptOptions.");
    }

    /// <summary>Fills in the input hint of question and retry where the bot left it open.</summary>
    public static void SetInputHints(PromptOptions options, string inputHint)
    {
        if (options?.Prompt is { } prompt && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = inputHint;
        }

        if (options?.RetryPrompt is { } retry && string.IsNullOrEmpty(retry.InputHint))
        {
            retry.InputHint = inputHint;
        }
    }

    /// <summary>Sends the question, or on a retry the retry question if there is one; nothing if there is neither.</summary>
    public static async Task SendQuestionAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Question(options, isRetry) is { } question)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    public static Schema.Activity Question(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
}
