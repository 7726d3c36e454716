using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What an <see cref="OAuthPrompt"/> signs the user in to, and what its card says.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add authentication to a bot".</remarks>
public class OAuthPromptSettings
{
    /// <summary>Credentials for a connection that belongs to another app than the bot's.</summary>
    public AppCredentials OAuthAppCredentials { get; set; }

    /// <summary>Name of the connection as the bot's registration has it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>Title of the button.</summary>
    public string Title { get; set; }

    /// <summary>Text of the card.</summary>
    public string Text { get; set; }

    /// <summary>How long the sign-in may take, in milliseconds; 15 minutes by default.</summary>
    public int? Timeout { get; set; }

    /// <summary>Whether a message that is no code ends the prompt without a token.</summary>
    public bool EndOnInvalidMessage { get; set; }

    /// <summary>Whether the card holds the link; by default only in Teams, other channels make it themselves.</summary>
    public bool? ShowSignInLink { get; set; }
}
