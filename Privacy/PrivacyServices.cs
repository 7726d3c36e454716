using CustomerBot.Encryption;
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
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection("Privacy"));
        services.AddSingleton<PrivacyPage>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
            DeclarationsFolder.Read(DeclarationsPath(provider.GetRequiredService<IOptions<PrivacyOptions>>().Value))
        );
        services.AddSingleton<Pseudonyms>();
        services.AddSingleton<SubjectRecords>();
        services.AddSingleton(provider => new DeclaredStore(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<IRecordStore>(),
            provider.GetRequiredService<Pseudonyms>(),
            provider.GetRequiredService<Sealer>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new ConsentLedger(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<DeclaredStore>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new DataSubjectRights(
            provider.GetRequiredService<Declarations>(),
            provider.GetRequiredService<SubjectRecords>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        return services;
    }

    private static string DeclarationsPath(PrivacyOptions options) =>
        options.DeclarationsPath.Length > 0 ? options.DeclarationsPath : Path.Combine(AppContext.BaseDirectory, "Declarations");
}
