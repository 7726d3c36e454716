namespace CustomerBot.Privacy;

/// <summary>Section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Privacy";

    /// <summary>Folder of the declarations. Default: the folder <c>Declarations</c> beside the program.</summary>
    public string DeclarationsPath { get; set; } = "";

    /// <summary>How often what is due is deleted. 1 minute to 1 day, default 1 hour.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long entries of the ledger are kept. 365 to 3653 days, default 4 years: claims lapse three years after the end of the year.</summary>
    public TimeSpan KeepLedger { get; set; } = TimeSpan.FromDays(1461);
}
