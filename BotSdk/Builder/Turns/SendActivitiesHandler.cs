using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands around the sending of activities; not calling <paramref name="next"/> keeps them from being sent.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext,
    List<Activity> activities,
    Func<Task<ResourceResponse[]>> next
);
