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

        return problems.Build();
    }
}
