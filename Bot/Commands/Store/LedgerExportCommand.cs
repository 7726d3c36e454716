using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Writes the ledger as JSON lines. No line names a person.</summary>
internal static class LedgerExportCommand
{
    public static Command Create()
    {
        var file = new Option<string?>("--file") { Description = "File to write to. Default: standard output." };
        var command = new Command("export", "Write the ledger as JSON lines that anybody can check with the public key in the first.")
        {
            file,
        };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(file), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string? file, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                await using var destination = file is null ? Console.OpenStandardOutput() : File.Create(file);
                await using var buffered = new BufferedStream(destination);
                await services.GetRequiredService<Ledger>().ExportAsync(buffered, cancellationToken);
                return 0;
            },
            cancellationToken
        );
}
