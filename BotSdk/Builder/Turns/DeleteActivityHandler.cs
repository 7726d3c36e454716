using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands around the deletion of an activity; not calling <paramref name="next"/> keeps it from happening.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
