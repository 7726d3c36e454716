using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>After a restore: erases again what was erased since the backup was taken.</summary>
internal static class LedgerReplayCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Ledger that was exported after the backup was taken." };
        var command = new Command("replay", "After a restore: repeat the erasures since the backup.") { file };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string file, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                try
                {
                    await using var ledger = File.OpenRead(file);
                    var erased = await services.GetRequiredService<ErasureReplay>().RunAsync(ledger, cancellationToken);
                    Console.WriteLine($"{erased} persons were erased again.");
                    return 0;
                }
                catch (Exception exception) when (exception is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
                {
                    await Console.Error.WriteLineAsync(exception.Message);
                    return 2;
                }
            },
            cancellationToken
        );
}
