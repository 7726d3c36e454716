namespace CustomerBot.Storage;

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Storage";

    /// <summary>What keeps the records: <c>Sqlite</c> (one machine, default), <c>PostgreSql</c> (several nodes) or <c>AzureBlob</c>.</summary>
    public string Engine { get; set; } = "Sqlite";

    /// <summary>Folder of everything the bot keeps on this machine. Default <c>data</c>, relative to the working folder.</summary>
    public string Path { get; set; } = "data";

    /// <summary>For <c>PostgreSql</c>: connection string, for example <c>Host=db;Database=bot;Username=bot</c>. Default: none.</summary>
    public string PostgreSqlConnection { get; set; } = "";

    /// <summary>For <c>AzureBlob</c>: address of the container, for example <c>https://lindenhof.blob.core.windows.net/bot</c>. Default: none.</summary>
    public string BlobContainer { get; set; } = "";

    /// <summary>For <c>AzureBlob</c> without managed identity, as in tests: connection string of the account. Default: none.</summary>
    public string BlobConnection { get; set; } = "";
}
