using CustomerBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Privacy;

/// <summary>Registers the promises as code.</summary>
public static class PrivacyServices
{
    /// <summary>Adds declarations, the declared store, the ledger and the rights; needs Storage and Encryption.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section));
        services.AddSingleton<PrivacyPage>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
            DeclarationsFolder.Read(DeclarationsPath(provider.GetRequiredService<IOptions<PrivacyOptions>>().Value))
        );
        AddKeys(services);
        services.AddSingleton<DocumentCodec>();
        services.AddSingleton<SealedWriter>();
        services.AddSingleton<SubjectRecords>();
        services.AddSingleton(provider => new DeclaredStore(
            provider.GetRequiredService<IRecordStore>(),
            provider.GetRequiredService<StoreGate>(),
            provider.GetRequiredService<SubjectKeyRing>(),
            provider.GetRequiredService<SealedWriter>(),
            provider.GetRequiredService<DocumentCodec>()
        ));
        services.AddSingleton(provider => new ConsentLedger(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<DeclaredStore>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new DataSubjectRights(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<SubjectRecords>(),
            provider.GetRequiredService<KeyEpochs>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<PrivacyPage>();
        return services;
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddSingleton<KeyRegisterRecord>();
        services.AddSingleton<SubjectKeyCache>();
        services.AddSingleton<SubjectKeyRing>();
        services.AddSingleton<KeyEpochs>();
        services.AddSingleton<SealMigration>();
        services.AddSingleton<StoreGate>();
        services.AddSingleton<KeyRewrapping>();
        services.AddSingleton(provider => new KeyRotation(
            provider.GetRequiredService<StoreGate>(),
            provider.GetRequiredService<IRecordStore>(),
            provider.GetRequiredService<KeyRegisterRecord>(),
            provider.GetRequiredService<KeyEpochs>(),
            provider.GetRequiredService<KeyRewrapping>()
        ));
    }

    private static string DeclarationsPath(PrivacyOptions options) =>
        options.DeclarationsPath.Length > 0 ? options.DeclarationsPath : Path.Combine(AppContext.BaseDirectory, "Declarations");
}
