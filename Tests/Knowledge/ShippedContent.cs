using CustomerBot.Knowledge;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Knowledge;

/// <summary>The room as a host has it, with the content that lies in the repository.</summary>
internal static class ShippedContent
{
    public static readonly string Path = System.IO.Path.Combine(Repository.Root, "Knowledge", "Content");

    private static readonly Lazy<ServiceProvider> Host = new(() => Services(Path));

    public static AnswerFinder Finder => Host.Value.GetRequiredService<AnswerFinder>();

    public static EntryPages Pages => Host.Value.GetRequiredService<EntryPages>();

    public static ServiceProvider Services(string contentPath, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Knowledge:ContentPath", contentPath)])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddSingleton(BotLanguages.Shipped).AddKnowledge(configuration).BuildServiceProvider();
    }
}
