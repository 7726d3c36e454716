using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Replies in order, and tests that wait for them in order.</summary>
internal sealed class ReplyQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiters = [];

    internal Queue<Activity> Waiting { get; } = [];

    internal void Add(Activity reply)
    {
        lock (_lock)
        {
            while (_waiters.TryDequeue(out var waiter))
            {
                // A waiter whose time is over does not take the reply.
                if (waiter.TrySetResult(reply))
                {
                    return;
                }
            }

            Waiting.Enqueue(reply);
        }
    }

    internal IActivity TryTake()
    {
        lock (_lock)
        {
            return Waiting.TryDequeue(out var reply) ? reply : null;
        }
    }

    internal async Task<IActivity> TakeAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (Waiting.TryDequeue(out var reply))
            {
                return reply;
            }

            _waiters.Enqueue(waiter);
        }

        await using var registration = cancellationToken.Register(() => waiter.TrySetCanceled(cancellationToken)).ConfigureAwait(false);
        return await waiter.Task.ConfigureAwait(false);
    }

    internal bool Replace(Activity reply) => Rewrite(reply.Id, reply);

    internal void Remove(string activityId) => Rewrite(activityId, null);

    internal void Clear()
    {
        lock (_lock)
        {
            Waiting.Clear();
        }
    }

    private bool Rewrite(string activityId, Activity replacement)
    {
        lock (_lock)
        {
            var found = false;
            for (var count = Waiting.Count; count > 0; count--)
            {
                var reply = Waiting.Dequeue();
                if (found || reply.Id != activityId)
                {
                    Waiting.Enqueue(reply);
                    continue;
                }

                found = true;
                if (replacement != null)
                {
                    Waiting.Enqueue(replacement);
                }
            }

            return found;
        }
    }
}
