using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the trace listeners. They hold what people wrote: for development only.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Implement custom storage and transcripts"; Bot Framework Transcript schema.</remarks>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true) { }

    /// <summary>Writes whole activities, or only who sent which type.</summary>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        System.Diagnostics.Trace.TraceInformation(
            _traceActivity
                ? JsonSerializer.Serialize((Activity)activity, SchemaJson.TypeInfo<Activity>())
                : $"{activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role} [{activity.Type}]"
        );
        return Task.CompletedTask;
    }
}
