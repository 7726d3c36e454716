using System.Globalization;
using Microsoft.Bot.Builder;

namespace CustomerBot.Dialogs.Language;

/// <summary>The language a customer asked for, remembered for the conversation. It beats what the channel says.</summary>
public sealed class ChosenLanguage(ConversationState conversationState, Languages languages)
{
    private readonly IStatePropertyAccessor<string> _language = conversationState.CreateProperty<string>("Language");

    /// <summary>Two-letter code such as "en", or null when the customer never asked for a language.</summary>
    public async Task<string?> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _language.GetAsync(turnContext, () => null!, cancellationToken);

    /// <summary>Remembers a language by its two-letter code. Result: its culture, for the caller to set as it cannot flow out of here; null if
    /// the bot does not speak it.</summary>
    internal async Task<CultureInfo?> ChooseAsync(ITurnContext turnContext, string? code, CancellationToken cancellationToken)
    {
        var language = languages.Find(code);
        if (language is not null)
        {
            await SetAsync(turnContext, language, cancellationToken);
        }

        return language;
    }

    /// <summary>Remembers the language.</summary>
    internal Task SetAsync(ITurnContext turnContext, CultureInfo language, CancellationToken cancellationToken) =>
        _language.SetAsync(turnContext, language.TwoLetterISOLanguageName, cancellationToken);
}
