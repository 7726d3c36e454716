namespace Microsoft.Bot.Builder;

/// <summary>The bot's part of a turn.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
