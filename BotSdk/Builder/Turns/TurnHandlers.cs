using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Handlers and buffered replies of a turn. A context made from another one shares them, so they live apart from both;
/// lists come into being with their first entry because most turns have no handler at all.
/// </summary>
internal sealed class TurnHandlers
{
    internal List<SendActivitiesHandler> Send { get; private set; }

    internal List<UpdateActivityHandler> Update { get; private set; }

    internal List<DeleteActivityHandler> Delete { get; private set; }

    internal List<Activity> BufferedReplies
    {
        get => field ??= [];
        private set;
    }

    internal void Add(SendActivitiesHandler handler) => (Send ??= []).Add(handler);

    internal void Add(UpdateActivityHandler handler) => (Update ??= []).Add(handler);

    internal void Add(DeleteActivityHandler handler) => (Delete ??= []).Add(handler);
}
