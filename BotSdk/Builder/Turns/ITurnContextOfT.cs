using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is seen as one of the activity interfaces.</summary>
/// <typeparam name="T">The activity interface.</typeparam>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity that started the turn.</summary>
    new T Activity { get; }
}
