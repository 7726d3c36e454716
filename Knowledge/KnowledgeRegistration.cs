using CustomerBot.Knowledge.Content;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge;

/// <summary>Puts the room into a host.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Registers <see cref="AnswerFinder"/> and <see cref="EntryPages"/> (configuration section "Knowledge").</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new KnowledgeBase(
            ContentFolder.Locate(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.ContentPath),
            provider.GetRequiredService<ILogger<KnowledgeBase>>()
        ));
        services.TryAddSingleton(provider => new AnswerFinder(
            provider.GetRequiredService<KnowledgeBase>(),
            provider.GetRequiredService<IOptions<KnowledgeOptions>>()
        ));
        services.TryAddSingleton(provider => new EntryPages(provider.GetRequiredService<AnswerFinder>()));
        services.AddHostedService<ContentRefresh>();
        return services;
    }
}
