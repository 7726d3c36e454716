using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Deletes the secret of a retired epoch. Refuses while anything still needs it.</summary>
internal static class KeysDestroyCommand
{
    public static Command Create()
    {
        var epoch = new Argument<string>("epoch") { Description = "Name of the epoch as keys list shows it." };
        var command = new Command("destroy", "Delete the secret of an epoch that wraps no key any more.") { epoch };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(epoch), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string epoch, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var outcome = await services.GetRequiredService<KeyAdministration>().DestroyAsync(epoch, cancellationToken);
                Console.WriteLine(Sentence(outcome, epoch));
                return outcome is DestroyOutcome.Destroyed ? 0 : 1;
            },
            cancellationToken
        );

    private static string Sentence(DestroyOutcome outcome, string epoch) =>
        outcome switch
        {
            DestroyOutcome.Destroyed => $"{epoch} is destroyed. The vault may still recover it for its recoverable days; see keys list.",
            DestroyOutcome.StillCurrent => $"{epoch} wraps new keys. Run keys rotate first.",
            DestroyOutcome.StillInUse inUse => $"{epoch} still wraps {inUse.Keys} keys. Run keys rotate first.",
            _ => $"This store has no epoch {epoch}. See keys list.",
        };
}
