using CustomerBot.Backend;
using CustomerBot.Bot.Outbound;
using CustomerBot.Bot.Pipeline;
using CustomerBot.Bot.Sinks;
using CustomerBot.Bot.State;
using CustomerBot.Bot.Transcripts;
using CustomerBot.Channels;
using CustomerBot.Dialogs;
using CustomerBot.Encryption;
using CustomerBot.Knowledge;
using CustomerBot.Privacy;
using CustomerBot.Redaction;
using CustomerBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Hosting;

/// <summary>Registers the rooms from the lowest level up, then the bot itself.</summary>
internal static class RoomRegistration
{
    public static IServiceCollection AddRooms(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new Languages(provider.GetRequiredService<IOptions<BotOptions>>().Value.Languages));
        services.AddRedaction(configuration);
        services.AddRedactedSinks();
        services.AddEncryption(configuration);
        services.AddStorage(configuration);
        services.AddPrivacy(configuration);
        services.AddKnowledge(configuration);
        services.AddSingleton<ICodeKey, CodeKey>();
        services.AddBackend(configuration);
        services.AddDialogs(configuration);
        return services.AddBot(configuration);
    }

    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, PipelineAdapter>();
        services.AddSingleton<IDirectLineKeys, DirectLineKeys>();
        services.AddDirectLine(configuration, (provider, adapter) => provider.GetRequiredService<TurnPipeline>().AddTo(adapter));
        return services.AddWebChat(configuration);
    }

    private static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration.GetSection(BotOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
        services.AddSingleton<IValidateOptions<BotOptions>>(new SecrecyValidator(configuration));
        services.AddOptions<SecurityTextOptions>().Bind(configuration.GetSection(SecurityTextOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SecurityTextOptions>, SecurityTextOptionsValidator>();
        services.AddSingleton<SecurityText>();
        services.AddSingleton<IMissingTexts, MissingSentences>();
        services.AddHostedService<LanguageReport>();
        services.AddTransient<AllowedHostHandler>();
        services.AddHttpClient().ConfigureHttpClientDefaults(HoldToAllowedHosts);
        services.AddSingleton<IBot, CustomerServiceBot>();
        return services.AddTranscripts().AddTurns();
    }

    /// <summary>A redirect is an answer to look at, not to follow: it would carry what was sent to a host that nobody allowed.</summary>
    private static void HoldToAllowedHosts(IHttpClientBuilder client) =>
        client.AddHttpMessageHandler<AllowedHostHandler>().UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = false);

    private static IServiceCollection AddTranscripts(this IServiceCollection services) =>
        services
            .AddSingleton<TranscriptPurpose>()
            .AddSingleton<ConversationRedactions>()
            .AddSingleton<ITranscripts, DeclaredTranscripts>()
            .AddSingleton<KeptTexts>()
            .AddSingleton<ConversationKnowledge>();

    private static IServiceCollection AddTurns(this IServiceCollection services) =>
        services
            .AddSingleton<ConversationRecords>()
            .AddSingleton<IStorage, ConversationStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton<ConversationLocks>()
            .AddSingleton<TurnPipeline>()
            .AddSingleton<TurnLimitMiddleware>()
            .AddSingleton<SensitiveText>()
            .AddSingleton<IIncomingText>(provider => provider.GetRequiredService<SensitiveText>())
            .AddSingleton<SensitiveTextMiddleware>()
            .AddSingleton<OneTurnAtATimeMiddleware>()
            .AddSingleton<ClosedStoreMiddleware>()
            .AddSingleton<ConversationRecordMiddleware>()
            .AddSingleton<RepeatedActivityMiddleware>()
            .AddSingleton<RedactedTranscriptMiddleware>()
            .AddSingleton<KnownValuesMiddleware>()
            .AddSingleton<SaveBeforeReplyMiddleware>()
            .AddSingleton<LocaleMiddleware>()
            .AddSingleton<FailedTurnMiddleware>()
            .AddSingleton<LegalBasisMiddleware>();
}
