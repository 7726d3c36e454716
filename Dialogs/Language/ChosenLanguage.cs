using System.Globalization;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Language;

/// <summary>The language a customer asked for, remembered for the conversation. It beats what the channel says.</summary>
public sealed class ChosenLanguage(ConversationState conversationState)
{
    private readonly IStatePropertyAccessor<string> _language = conversationState.CreateProperty<string>("Language");

    /// <summary>Two-letter code such as "en", or null when the customer never asked for a language.</summary>
    public async Task<string?> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _language.GetAsync(turnContext, () => null!, cancellationToken);

    /// <summary>Remembers the language; the caller sets the culture of the turn, since that cannot flow out of here.</summary>
    internal Task SetAsync(ITurnContext turnContext, CultureInfo language, CancellationToken cancellationToken) =>
        _language.SetAsync(turnContext, language.TwoLetterISOLanguageName, cancellationToken);
}
