using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The commands on the ledger.</summary>
internal static class LedgerCommand
{
    public static Command Create() =>
        new("ledger", "Prove, export and, after a restore, replay the ledger.")
        {
            LedgerVerifyCommand.Create(),
            LedgerExportCommand.Create(),
            LedgerReplayCommand.Create(),
            LedgerTextCommand.Create(),
        };
}
