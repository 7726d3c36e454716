using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question and repeats it until the answer is understood and valid.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>A prompt; without a validator every answer that is understood is accepted.</summary>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        Guard.NotBlank(dialogId, nameof(dialogId));
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
        await OnPromptAsync(dc.Context, state, promptOptions, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes a message as the answer; other activities leave the prompt waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var options = PromptState.Options(dc.ActiveDialog);
        var state = PromptState.State(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        PromptState.CountAttempt(state);
        if (await IsValidAsync(dc.Context, recognized, state, options, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        // A validator that answered by itself has said what is wrong; the retry prompt would only repeat it.
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        }

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
    ) => OnPromptAsync(turnContext, PromptState.State(instance), PromptState.Options(instance), isRetry: false, cancellationToken);

    /// <summary>Keeps parents from taking an answer that the prompt understands as an interruption.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var state = PromptState.State(dc.ActiveDialog);
        var options = PromptState.Options(dc.ActiveDialog);
        return (await OnRecognizeAsync(dc.Context, state, options, cancellationToken)).Succeeded;
    }

    /// <summary>Asks the question, or with <paramref name="isRetry"/> the retry question.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    );

    /// <summary>Understands the answer. Called twice per message, so it changes nothing.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    );

    /// <summary>The question with the choices, in the form that the style and the channel ask for.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default
    ) => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>The same, knowing the type of the conversation and whom suggested actions are for.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default,
        CancellationToken cancellationToken = default
    )
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => PromptMessage.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        return PromptMessage.Merge(prompt, message);
    }

    private async Task<bool> IsValidAsync(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken
    ) =>
        _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(turnContext, recognized, state, options), cancellationToken);
}
