using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Hands copies of all activities of a turn to a logger when the turn is over. A turn that throws leaves no trace; a logger that
/// throws does not disturb the turn.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Logs to this logger.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger));
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<Activity>();
        LogIncoming(turnContext.Activity, transcript);
        turnContext.OnSendActivities((_, activities, next) => LogSentAsync(activities, next, transcript));
        turnContext.OnUpdateActivity((_, activity, next) => LogUpdatedAsync(activity, next, transcript));
        turnContext.OnDeleteActivity((_, reference, next) => LogDeletedAsync(reference, next, transcript));

        await nextTurn(cancellationToken).ConfigureAwait(false);

        // Not awaited: the customer does not wait for the transcript.
        _ = FlushAsync(transcript);
    }

    private static void LogIncoming(Activity activity, Queue<Activity> transcript)
    {
        if (activity == null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        if (activity is not { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            Log(ActivityCopy.Of(activity), transcript);
        }
    }

    private static async Task<ResourceResponse[]> LogSentAsync(
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next,
        Queue<Activity> transcript
    )
    {
        var responses = await next().ConfigureAwait(false);
        foreach (var activity in activities)
        {
            Log(ActivityCopy.Of(activity), transcript);
        }

        return responses;
    }

    private static async Task<ResourceResponse> LogUpdatedAsync(
        Activity activity,
        Func<Task<ResourceResponse>> next,
        Queue<Activity> transcript
    )
    {
        var response = await next().ConfigureAwait(false);
        var update = ActivityCopy.Of(activity);
        update.Type = ActivityTypes.MessageUpdate;
        Log(update, transcript);
        return response;
    }

    private static async Task LogDeletedAsync(ConversationReference reference, Func<Task> next, Queue<Activity> transcript)
    {
        await next().ConfigureAwait(false);
        var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        Log(deletion.ApplyConversationReference(reference, isIncoming: false), transcript);
    }

    private static void Log(Activity activity, Queue<Activity> transcript)
    {
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = $"g_{Guid.NewGuid()}";
        }

        transcript.Enqueue(activity);
    }

    private async Task FlushAsync(Queue<Activity> transcript)
    {
        try
        {
            while (transcript.TryDequeue(out var activity))
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            System.Diagnostics.Trace.TraceError($"The transcript was not logged: {exception.GetType().Name}");
        }
    }
}
