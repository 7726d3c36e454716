using System.Text.Json;
using CustomerBot.Tests.BotSdk.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>A bot that does what a scenario says when a message comes, and else what an activity handler does.</summary>
internal sealed class ScriptedMessageBot(BotScript script, JsonElement operations) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        script.RunAsync(operations, turnContext);
}
