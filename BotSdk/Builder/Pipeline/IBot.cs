namespace Microsoft.Bot.Builder;

/// <summary>Answers turns.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public interface IBot
{
    /// <summary>Answers one turn.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
