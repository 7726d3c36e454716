using CustomerBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddSingleton<IRecordStore>(provider => new SqliteRecordStore(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value.Path
        ));
        return services;
    }
}
