using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Pipeline;

/// <summary>The way of every turn, whatever the channel: the order of the lines is the order of the steps.</summary>
internal sealed class TurnPipeline(IServiceProvider services)
{
    public void AddTo(BotAdapter adapter) =>
        adapter
            .Use(Step<SensitiveTextMiddleware>())
            .Use(Step<OneTurnAtATimeMiddleware>())
            .Use(Step<ClosedStoreMiddleware>())
            .Use(Step<ConversationRecordMiddleware>())
            .Use(Step<RepeatedActivityMiddleware>())
            .Use(Step<RedactedTranscriptMiddleware>())
            .Use(Step<KnownValuesMiddleware>())
            .Use(Step<SaveBeforeReplyMiddleware>())
            .Use(Step<LocaleMiddleware>())
            .Use(new FreshStartMiddleware())
            .Use(Step<FailedTurnMiddleware>())
            .Use(Step<LegalBasisMiddleware>())
            .Use(new AutoSaveStateMiddleware(Step<ConversationState>()));

    private T Step<T>()
        where T : notnull => services.GetRequiredService<T>();
}
