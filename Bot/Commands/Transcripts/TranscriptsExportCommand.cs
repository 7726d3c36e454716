using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Commands.Transcripts;

/// <summary>Writes a transcript in the form of the Bot Framework Emulator: a JSON array of activities. Exit code 1 if there is none.</summary>
internal static class TranscriptsExportCommand
{
    private const int NotFound = 1;

    private static readonly JsonWriterOptions _form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "Id of the transcript, from \"transcripts list\"." };
        var output = new Option<string?>("--output") { Description = "File to write, usually with the ending .transcript." };
        var command = new Command("export", "Write a transcript in the form of the Bot Framework Emulator (.transcript).") { id, output };
        command.SetAction(
            (result, cancellationToken) =>
                StoreCommand.RunAsync(
                    services => ExportAsync(services, result.GetRequiredValue(id), result.GetValue(output), cancellationToken),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string id, string? output, CancellationToken cancellationToken)
    {
        var store = TranscriptsCommand.Open(services);
        foreach (var channel in await store.ChannelsAsync(cancellationToken))
        {
            var activities = await TranscriptsCommand.AllAsync(
                page => store.GetTranscriptActivitiesAsync(channel, id, page),
                cancellationToken
            );
            if (activities.Count > 0)
            {
                await using var stream = output is null ? Console.OpenStandardOutput() : File.Create(output);
                Write(stream, activities);
                return 0;
            }
        }

        await Console.Error.WriteLineAsync($"There is no transcript {id}. See \"transcripts list\".");
        return NotFound;
    }

    private static void Write(Stream stream, List<IActivity> activities)
    {
        using var writer = new Utf8JsonWriter(stream, _form);
        writer.WriteStartArray();
        foreach (var activity in activities)
        {
            ActivityJson.Write(writer, (Activity)activity);
        }

        writer.WriteEndArray();
    }
}
