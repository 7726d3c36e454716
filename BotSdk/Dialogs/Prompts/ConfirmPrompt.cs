using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a yes/no question. Understands the words of the language, its own choices, and their numbers.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions List)> _texts;

    /// <summary>A prompt in the supported languages.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptTexts.Confirmations, validator, defaultLocale) { }

    /// <summary>A prompt with words of its own: per language yes, no, and how the two are written in a line.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null
    )
        : base(dialogId, validator)
    {
        _texts = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the two choices are shown, unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity does not say; English by default.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are written in a line, in place of the language's way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no in words of the bot, in place of the language's.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
        var texts = _texts[Culture(activity)];
        var message = AppendChoices(
            PromptState.Question(options, isRetry),
            activity.ChannelId,
            Choices(texts),
            options.Style ?? Style,
            ChoiceOptions ?? texts.List,
            activity.Conversation?.ConversationType,
            PromptRecipients.Of(activity),
            cancellationToken
        );
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text) && Recognize(activity, options) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private bool? Recognize(Activity activity, PromptOptions options)
    {
        var culture = Culture(activity);
        if (YesNoRecognition.Recognize(activity.Text, options?.RecognizeLanguage ?? culture) is { } answer)
        {
            return answer;
        }

        var texts = _texts[culture];
        if ((ChoiceOptions ?? texts.List).IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, Choices(texts));
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private string Culture(Activity activity) => PromptLocale.Of(activity.Locale ?? DefaultLocale ?? PromptLocale.English, _texts);

    private List<Choice> Choices((Choice Yes, Choice No, ChoiceFactoryOptions List) texts) =>
        ConfirmChoices is null ? [texts.Yes, texts.No] : [ConfirmChoices.Item1, ConfirmChoices.Item2];
}
