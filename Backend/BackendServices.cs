using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerBot.Backend;

/// <summary>Registers the company's systems and what proves who a customer is.</summary>
public static class BackendServices
{
    /// <summary>Adds the ports, <see cref="OneTimeCodes"/> and <see cref="ProvenIdentities"/>; needs Privacy and an <see cref="ICodeKey"/>.</summary>
    public static IServiceCollection AddBackend(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ProvenIdentities(
            provider.GetRequiredService<Privacy.DeclaredStore>(),
            provider.GetRequiredService<Privacy.Ledger>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(_ => new OneTimeCodes());
        return services;
    }
}
