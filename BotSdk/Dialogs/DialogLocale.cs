namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads the language of a turn.</summary>
internal static class DialogLocale
{
    public static string Of(ITurnContext turnContext) => Known((turnContext as TurnContext)?.Locale) ?? Known(turnContext.Activity.Locale);

    private static string Known(string locale) => string.IsNullOrEmpty(locale) ? null : TurnCultures.Find(locale)?.Name;
}
