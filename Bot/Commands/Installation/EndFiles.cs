namespace CustomerBot.Bot.Commands.Installation;

/// <summary>Where the end of an installation writes to, and what was typed to confirm it.</summary>
internal sealed record EndFiles(string? Export, string Certificate, string Ledger, string Confirmation)
{
    private IEnumerable<string> All => Export is null ? [Certificate, Ledger] : [Export, Certificate, Ledger];

    /// <summary>Nothing is overwritten, and nothing is deleted before all files can be written.</summary>
    public string? Problem(string controller)
    {
        if (All.FirstOrDefault(File.Exists) is { } taken)
        {
            return $"{taken} exists. Name a file that does not exist yet.";
        }

        if (All.FirstOrDefault(file => !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))) is { } homeless)
        {
            return $"The folder of {homeless} does not exist.";
        }

        return Confirmation == controller
            ? null
            : $"Everything will be deleted for good. Stop all nodes, then repeat with --confirm \"{controller}\".";
    }

    /// <summary>A new file that only its owner may read.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, options);
    }
}
