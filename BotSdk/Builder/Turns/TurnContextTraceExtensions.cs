using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Sends trace activities, which only tools for developers show.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace about the activity of the turn.</summary>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null,
        CancellationToken cancellationToken = default
    ) => turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
