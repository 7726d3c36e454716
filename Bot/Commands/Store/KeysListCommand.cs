using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Lists epochs, how many keys each wraps, and when the next rotation is due.</summary>
internal static class KeysListCommand
{
    public static Command Create()
    {
        var json = StoreCommand.JsonOption();
        var command = new Command("list", "List epochs, how many keys each wraps, and the next rotation.") { json };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(json), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var report = await services.GetRequiredService<KeyAdministration>().ListAsync(cancellationToken);
                StoreCommand.Print(report, json, Lines);
                return report.Epochs.Any(epoch => epoch.State == EpochState.Missing) ? 1 : 0;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(KeyReport report) =>
        report
            .Epochs.Select(epoch => $"{epoch.Name}  {epoch.State, -9}  since {epoch.CreatedAt:u}  {epoch.Keys} keys{Gone(epoch)}")
            .Append($"Next rotation: {report.NextRotation:u}");

    private static string Gone(EpochReport epoch) => epoch.GoneBy is { } gone ? $"  recoverable in the vault until {gone:u}" : "";
}
