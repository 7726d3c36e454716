namespace CustomerBot.Privacy;

/// <summary>Section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Privacy";

    /// <summary>Folder of the declarations. Default: the folder <c>Declarations</c> beside the program.</summary>
    public string DeclarationsPath { get; set; } = "";
}
