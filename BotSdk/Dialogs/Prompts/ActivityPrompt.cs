using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type until the validator accepts one, for example an event of the channel.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>A prompt that ends with the first activity that the validator accepts.</summary>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        Guard.NotBlank(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Asks. The options must be <see cref="PromptOptions"/>.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var promptOptions = PromptState.Checked(options);
        PromptState.SetInputHints(promptOptions, InputHints.ExpectingInput);
        var state = PromptState.Initialize(dc.ActiveDialog, promptOptions);
        await OnPromptAsync(dc.Context, state, promptOptions, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Offers the activity to the validator and asks again when it is refused.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var options = PromptState.Options(dc.ActiveDialog);
        var state = PromptState.State(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(context, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog that was begun over the prompt ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = null,
        CancellationToken cancellationToken = default
    )
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => OnPromptAsync(turnContext, PromptState.State(instance), PromptState.Options(instance), cancellationToken);

    /// <summary>Asks the question.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    ) => OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Asks the question, or with <paramref name="isRetry"/> the retry question.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as it is.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
