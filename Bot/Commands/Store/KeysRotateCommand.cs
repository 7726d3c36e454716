using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Begins the next epoch and wraps all keys anew. May be stopped and run again; turns go on meanwhile.</summary>
internal static class KeysRotateCommand
{
    public static Command Create()
    {
        var json = StoreCommand.JsonOption();
        var command = new Command("rotate", "Begin the next epoch, wrap every key anew, destroy epochs that wrap none.") { json };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var report = await services
                    .GetRequiredService<KeyRotation>()
                    .RotateAsync(new CountOnTerminal("keys wrapped anew"), cancellationToken);
                StoreCommand.Print(report, json, Lines);
                return report.Unreadable > 0 ? 1 : 0;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(RotationReport report) =>
        [
            $"Current epoch: {report.CurrentEpoch}",
            $"Keys wrapped anew: {report.Rewrapped}",
            $"Keys that could not be opened: {report.Unreadable}",
            $"Epochs destroyed: {(report.DestroyedEpochs.Count == 0 ? "none" : string.Join(", ", report.DestroyedEpochs))}",
        ];
}
