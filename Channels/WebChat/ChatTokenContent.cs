using System.Text.Json.Serialization;

namespace CustomerBot.Channels.WebChat;

/// <summary>Answer to <c>POST /chat/token</c>.</summary>
/// <param name="Token">Opens one conversation as one user.</param>
/// <param name="ExpiresIn">Seconds.</param>
/// <param name="UserId">The customer's id in it.</param>
/// <param name="Resumed">Whether it is the conversation of the token that the page sent along.</param>
internal sealed record ChatTokenContent(
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string UserId,
    bool Resumed
);
