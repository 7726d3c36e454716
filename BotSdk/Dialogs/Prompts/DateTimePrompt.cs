using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time, a duration or a range, also in relative words such as "tomorrow at 9".</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Gather user input using a dialog prompt".</remarks>
public class DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
    : Prompt<IList<DateTimeResolution>>(dialogId, validator)
{
    /// <summary>The language when the activity does not say; English by default.</summary>
    public string DefaultLocale { get; set; } = defaultLocale;

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    ) => PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Relative words count from the local time that the channel gives, else from now.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var locale = activity.Locale ?? DefaultLocale ?? PromptLocale.English;
            result.Value = Recognize(turnContext, text, locale);
            result.Succeeded = result.Value is not null;
        }

        return Task.FromResult(result);
    }

    // A prompt is asked twice in a turn, and this takes milliseconds; the second time it is known.
    private static IList<DateTimeResolution> Recognize(ITurnContext turnContext, string text, string locale)
    {
        var known = turnContext.TurnState.Get<RecognizedMoment>();
        if (known is null || known.Text != text || known.Locale != locale)
        {
            var reference = turnContext.Activity.LocalTimestamp?.LocalDateTime ?? DateTime.Now;
            known = new RecognizedMoment(text, locale, DateTimeRecognition.FirstMoment(text, locale, reference));
            turnContext.TurnState.Set(known);
        }

        return known.Readings is null ? null : [.. known.Readings];
    }
}
