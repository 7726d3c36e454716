using System.CommandLine;
using System.Globalization;
using CustomerBot.Bot.Commands.Store;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Commands.Transcripts;

/// <summary>Lists transcripts, oldest first.</summary>
internal static class TranscriptsListCommand
{
    public static Command Create()
    {
        var channel = new Option<string?>("--channel") { Description = "Only this channel, for example webchat." };
        var json = StoreCommand.JsonOption();
        var command = new Command("list", "List transcripts with channel, id and time of the first message.") { channel, json };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(
                    services => ListAsync(services, result.GetValue(channel), result.GetValue(json), cancellationToken),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> ListAsync(IServiceProvider services, string? channel, bool json, CancellationToken cancellationToken)
    {
        var store = TranscriptsCommand.Open(services);
        var found = new List<TranscriptInfo>();
        foreach (var name in channel is null ? await store.ChannelsAsync(cancellationToken) : [channel])
        {
            found.AddRange(await TranscriptsCommand.AllAsync(page => store.ListTranscriptsAsync(name, page), cancellationToken));
        }

        StoreCommand.Print(found, json, Lines);
        return 0;
    }

    private static IEnumerable<string> Lines(List<TranscriptInfo> found) =>
        found
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Created:yyyy-MM-dd HH:mm} {one.ChannelId} {one.Id}"))
            .Append(found.Count == 0 ? "No transcripts are kept. Is the purpose \"transcript\" declared?" : $"{found.Count} transcripts.");
}
