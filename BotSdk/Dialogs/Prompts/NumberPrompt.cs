using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or in words, alone or in a sentence, with or without a unit.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A prompt for int, long, float, double or decimal; the language is that of the activity, else this one, else English.</summary>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!NumberParser.IsSupported(typeof(T)))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported.");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The language when the activity does not say.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = activity.Locale ?? DefaultLocale ?? PromptLocale.English;
            var culture = PromptCultures.For(locale);
            var number = NumberRecognition.FirstNumber(text, locale);
            if (number is not null && NumberParser.TryParse(number, culture, out T value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }
}
