namespace CustomerBot.Knowledge;

/// <summary>Settings of the section "Knowledge".</summary>
internal sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>
    /// Folder with one folder per language. A relative path is looked up from the working directory, then beside the program.
    /// Default "Knowledge/Content".
    /// </summary>
    public string ContentPath { get; set; } = "Knowledge/Content";

    /// <summary>How often changed files are looked for. From 1 second to 1 hour, 0 for never; default 5 seconds.</summary>
    public TimeSpan RefreshInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>From this confidence on an answer is given at once. 0 to 1.</summary>
    public double FoundThreshold { get; set; } = 0.6;

    /// <summary>From this confidence on the bot asks back with up to three readings. 0 to <see cref="FoundThreshold"/>.</summary>
    public double UnsureThreshold { get; set; } = 0.2;
}
