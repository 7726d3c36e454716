using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Keeps what it is to log, and then fails on demand.</summary>
internal sealed class RecordingLogger(bool fails) : ITranscriptLogger
{
    public List<IActivity> Logged { get; } = [];

    public Task LogActivityAsync(IActivity activity)
    {
        Logged.Add(activity);
        return fails ? throw new InvalidOperationException("wanted") : Task.CompletedTask;
    }
}
