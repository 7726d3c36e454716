using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Knowledge;

/// <summary>Puts the room into a host.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Registers <see cref="AnswerFinder"/> and <see cref="EntryPages"/> (configuration section "Knowledge").</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new AnswerFinder());
        return services.AddSingleton(provider => new EntryPages(provider.GetRequiredService<AnswerFinder>()));
    }
}
