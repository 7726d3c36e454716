using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CustomerBot.Bot.Pipeline;

/// <summary>The adapter of Azure Bot Service, Teams and the Agents Playground, with the pipeline that every channel shares.</summary>
internal sealed class PipelineAdapter : CloudAdapter
{
    public PipelineAdapter(
        BotFrameworkAuthentication authentication,
        ILogger<PipelineAdapter> logger,
        TurnPipeline pipeline,
        TurnLimitMiddleware limit
    )
        : base(authentication, logger)
    {
        Use(new WellFormedActivityMiddleware());
        Use(limit);
        pipeline.AddTo(this);
    }
}
