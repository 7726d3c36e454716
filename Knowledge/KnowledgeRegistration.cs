using CustomerBot.Knowledge.Content;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Knowledge;

/// <summary>Puts the room into a host.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Registers <see cref="AnswerFinder"/>, <see cref="EntryPages"/>, <see cref="KnowledgeCheck"/>, <see cref="KnowledgeEvaluation"/> and
    /// <see cref="UnansweredQuestions"/>
    /// (configuration section "Knowledge"); needs <see cref="Languages"/>.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider =>
            ContentFolder.Locate(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.ContentPath)
        );
        services.TryAddSingleton<KnowledgeBase>();
        services.TryAddSingleton(provider => new AnswerFinder(
            provider.GetRequiredService<KnowledgeBase>(),
            provider.GetRequiredService<Languages>(),
            provider.GetRequiredService<IOptions<KnowledgeOptions>>()
        ));
        services.TryAddSingleton(provider => new EntryPages(provider.GetRequiredService<AnswerFinder>()));
        services.TryAddSingleton(provider => new KnowledgeCheck(provider.GetRequiredService<ContentFolder>()));
        services.TryAddSingleton(provider => new KnowledgeEvaluation(provider.GetRequiredService<AnswerFinder>()));
        services.TryAddSingleton<UnansweredQuestions>();
        services.AddSingleton<IMissingTexts, MissingContent>();
        services.AddHostedService<ContentRefresh>();
        return services;
    }
}
