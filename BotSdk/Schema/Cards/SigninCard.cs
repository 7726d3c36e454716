using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one button that opens a sign-in page.</summary>
/// <remarks>Source: Bot Framework Cards schema, "Signin card".</remarks>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard() { }

    public SigninCard(string text = default, IList<CardAction> buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>A card with one sign-in button that opens <paramref name="url"/>.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
