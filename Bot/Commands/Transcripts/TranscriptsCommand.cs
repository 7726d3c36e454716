using System.CommandLine;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Privacy;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Commands.Transcripts;

/// <summary>Redacted transcripts, for staff and for the Emulator.</summary>
internal static class TranscriptsCommand
{
    public static Command Create() =>
        new("transcripts", "List and export redacted transcripts.") { TranscriptsListCommand.Create(), TranscriptsExportCommand.Create() };

    /// <summary>A store that reads the transcripts of all persons.</summary>
    internal static DeclaredTranscriptStore Open(IServiceProvider services) =>
        new(services.GetRequiredService<DeclaredStore>(), services.GetRequiredService<TimeProvider>(), subject: null);

    /// <summary>All pages of a list.</summary>
    internal static async Task<List<T>> AllAsync<T>(Func<string?, Task<PagedResult<T>>> page, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        string? continuation = null;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = await page(continuation);
            all.AddRange(next.Items);
            continuation = next.ContinuationToken;
        } while (continuation is not null);

        return all;
    }
}
