using Microsoft.Extensions.Options;

namespace CustomerBot.Storage;

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var problems = new ValidateOptionsResultBuilder();
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            problems.AddError("Storage:Path is empty. Name a folder the bot may write to, for example data.");
        }

        switch (options.Engine)
        {
            case "Sqlite":
                break;
            case "PostgreSql" when options.PostgreSqlConnection.Length == 0:
                problems.AddError("Storage:PostgreSqlConnection is empty. Set it, for example Host=db;Database=bot;Username=bot.");
                break;
            case "PostgreSql":
                break;
            case "AzureBlob" when !Uri.TryCreate(options.BlobContainer, UriKind.Absolute, out _) && options.BlobConnection.Length == 0:
                problems.AddError("Storage:BlobContainer is no address. Set it, for example https://lindenhof.blob.core.windows.net/bot.");
                break;
            case "AzureBlob":
                break;
            default:
                problems.AddError($"Storage:Engine is {options.Engine}. Set it to Sqlite, PostgreSql or AzureBlob.");
                break;
        }

        return problems.Build();
    }
}
