using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Privacy;

/// <summary>Registers the promises as code.</summary>
public static class PrivacyServices
{
    /// <summary>Adds declarations, the declared store, the ledger and the rights; needs Storage and Encryption.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection("Privacy"));
        services.AddSingleton<DeclaredStore>(_ => new DeclaredStore());
        services.AddSingleton<ConsentLedger>(_ => new ConsentLedger());
        services.AddSingleton<DataSubjectRights>(_ => new DataSubjectRights());
        services.AddSingleton<PrivacyPage>();
        return services;
    }
}
