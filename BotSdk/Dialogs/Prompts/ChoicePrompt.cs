using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose from a list. Understands words of a choice, its synonyms, its button, numbers and ordinals.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _texts;

    /// <summary>A prompt in the supported languages.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptTexts.Lists, validator, defaultLocale) { }

    /// <summary>A prompt that says per language how choices are written in a line.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _texts = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown, unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity does not say; English by default.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are written in a line, in place of the language's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are compared with the choices.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var locale = PromptLocale.Of(activity.Locale ?? DefaultLocale ?? PromptLocale.English, _texts);
        var message = AppendChoices(
            PromptState.Question(options, isRetry),
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _texts[locale],
            activity.Conversation?.ConversationType,
            PromptRecipients.Of(activity),
            cancellationToken
        );
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], OptionsFor(activity));
            result.Succeeded = found.Count > 0;
            result.Value = result.Succeeded ? found[0].Resolution : null;
        }

        return Task.FromResult(result);
    }

    // A copy per turn: the prompt is shared by all conversations, and one customer's language must not reach another.
    private FindChoicesOptions OptionsFor(Activity activity)
    {
        var own = RecognizerOptions ?? new FindChoicesOptions();
        return new FindChoicesOptions
        {
            Locale = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? own.Locale ?? DefaultLocale ?? PromptLocale.English),
            AllowPartialMatches = own.AllowPartialMatches,
            MaxTokenDistance = own.MaxTokenDistance,
            Tokenizer = own.Tokenizer,
            NoAction = own.NoAction,
            NoValue = own.NoValue,
            RecognizeNumbers = own.RecognizeNumbers,
            RecognizeOrdinals = own.RecognizeOrdinals,
        };
    }
}
