using CustomerBot.Encryption.Algorithms;
using CustomerBot.Encryption.KeyVault;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Encryption;

/// <summary>Registers sealing and the place where secrets live.</summary>
public static class EncryptionServices
{
    /// <summary>Adds <see cref="IKeyVault"/>, <see cref="Sealer"/> and <see cref="SubjectKeys"/> as the section <c>Encryption</c> describes them.</summary>
    public static IServiceCollection AddEncryption(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EncryptionOptions>().Bind(configuration.GetSection(EncryptionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EncryptionOptions>, EncryptionOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IKeyVault>(provider => Vault(provider, configuration));
        services.AddSingleton(provider => new EpochKeys(
            provider.GetRequiredService<IKeyVault>(),
            provider.GetRequiredService<IOptions<EncryptionOptions>>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton(provider => new Sealer(Algorithm(provider), EnvelopeAlgorithms.All));
        services.AddSingleton(provider => new SubjectKeys(provider.GetRequiredService<EpochKeys>(), Algorithm(provider)));
        return services;
    }

    private static IEnvelopeAlgorithm Algorithm(IServiceProvider provider) =>
        EnvelopeAlgorithms.ByName(provider.GetRequiredService<IOptions<EncryptionOptions>>().Value.Algorithm)!;

    private static IKeyVault Vault(IServiceProvider provider, IConfiguration configuration)
    {
        var options = provider.GetRequiredService<IOptions<EncryptionOptions>>().Value.KeyVault;
        return options.Uri.Length > 0 ? new AzureKeyVault(KeyVaultClient.Create(options), options) : KeyRing(provider, configuration);
    }

    private static DevelopmentKeyRing KeyRing(IServiceProvider provider, IConfiguration configuration)
    {
        var chosen = provider.GetRequiredService<IOptions<EncryptionOptions>>().Value.KeyRingPath;
        return new(
            chosen.Length > 0 ? chosen : Path.Combine(configuration["Storage:Path"] ?? "data", "development-keys.json"),
            provider.GetService<IHostEnvironment>(),
            provider.GetRequiredService<ILogger<DevelopmentKeyRing>>()
        );
    }
}
