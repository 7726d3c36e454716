using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>Says what was said, after "Echo: ".</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text($"Echo: {turnContext.Activity.Text}"), cancellationToken);
}
