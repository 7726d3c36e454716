using CustomerBot.Storage.AzureBlob;
using CustomerBot.Storage.PostgreSql;
using CustomerBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Storage;

/// <summary>Registers the engine that keeps the records.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IRecordStore"/> as the section <c>Storage</c> describes it.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.TryAddSingleton(provider => Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        return services;
    }

    private static IRecordStore Open(StorageOptions options) =>
        options.Engine switch
        {
            "PostgreSql" => new PostgreSqlRecordStore(options.PostgreSqlConnection),
            "AzureBlob" => new BlobRecordStore(BlobContainers.Open(options)),
            _ => new SqliteRecordStore(options.Path),
        };
}
