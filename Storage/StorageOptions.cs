namespace CustomerBot.Storage;

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Storage";

    /// <summary>Folder of everything the bot keeps on this machine. Default <c>data</c>, relative to the working folder.</summary>
    public string Path { get; set; } = "data";
}
