using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Encryption;

/// <summary>Registers sealing and the place where secrets live.</summary>
public static class EncryptionServices
{
    /// <summary>Adds <see cref="IKeyVault"/> and <see cref="Sealer"/> as the section <c>Encryption</c> describes them.</summary>
    public static IServiceCollection AddEncryption(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EncryptionOptions>().Bind(configuration.GetSection("Encryption"));
        services.AddSingleton<IKeyVault>(provider => new DevelopmentKeyRing(
            KeyRingPath(provider.GetRequiredService<IOptions<EncryptionOptions>>().Value, configuration),
            provider.GetService<IHostEnvironment>(),
            provider.GetRequiredService<ILogger<DevelopmentKeyRing>>()
        ));
        services.AddSingleton(_ => new Sealer());
        return services;
    }

    private static string KeyRingPath(EncryptionOptions options, IConfiguration configuration) =>
        options.KeyRingPath.Length > 0
            ? options.KeyRingPath
            : Path.Combine(configuration["Storage:Path"] ?? "data", "development-keys.json");
}
