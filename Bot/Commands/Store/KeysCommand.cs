using System.CommandLine;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>The commands on key-encryption keys; none of them ever prints a key.</summary>
internal static class KeysCommand
{
    public static Command Create() =>
        new("keys", "List, rotate and destroy the epochs of the key-encryption key.")
        {
            KeysListCommand.Create(),
            KeysRotateCommand.Create(),
            KeysDestroyCommand.Create(),
        };
}
