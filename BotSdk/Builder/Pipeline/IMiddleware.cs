namespace Microsoft.Bot.Builder;

/// <summary>A station on the way of a turn: acts before and after the rest, or in its place.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Middleware".</remarks>
public interface IMiddleware
{
    /// <summary>Handles the turn; not calling <paramref name="next"/> keeps the rest, and so the bot, from running.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
