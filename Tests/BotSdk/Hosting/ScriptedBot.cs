using System.Text.Json;
using CustomerBot.Tests.BotSdk.Builder;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>A bot that does what a scenario says, in every turn.</summary>
internal sealed class ScriptedBot(BotScript script, JsonElement operations) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        script.RunAsync(operations, turnContext);
}
