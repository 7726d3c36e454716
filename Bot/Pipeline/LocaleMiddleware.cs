using System.Globalization;
using CustomerBot.Dialogs.Language;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Speaks the customer's language for one turn: the one asked for in the chat, else the activity's locale if we have its texts,
/// else the first configured language.
/// </summary>
internal sealed class LocaleMiddleware(Languages languages, ChosenLanguage chosenLanguage) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var chosen = await chosenLanguage.GetAsync(turnContext, cancellationToken);
        var culture = languages.BestFor(chosen ?? turnContext.Activity.Locale);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        await next(cancellationToken);
    }
}
