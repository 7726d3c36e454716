using System.CommandLine;

namespace CustomerBot.Bot.Commands.Installation;

/// <summary>The end of the processing (GDPR Art. 28(3)(g)).</summary>
internal static class InstallationCommand
{
    public static Command Create() =>
        new("installation", "End this installation for good, and prove later that it was done.")
        {
            InstallationEndCommand.Create(),
            InstallationVerifyCommand.Create(),
        };
}
