using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Channels;

/// <summary>A bot that does what the test says, and remembers what it was given.</summary>
internal sealed class TestBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public static TestBot Echo => new(EchoAsync);

    public ConcurrentQueue<Activity> Turns { get; } = new();

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns.Enqueue(turnContext.Activity);
        return turn(turnContext, cancellationToken);
    }

    public static async Task EchoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var text = activity.Type switch
        {
            ActivityTypes.ConversationUpdate => "Hello",
            ActivityTypes.Message => $"You said: {activity.Text}",
            _ => $"Got {activity.Type} {activity.Name}",
        };
        await turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
    }
}
