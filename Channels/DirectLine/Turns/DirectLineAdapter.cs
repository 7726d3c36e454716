using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Runs the bot in this process and puts what it sends into the feed of the conversation.</summary>
internal sealed class DirectLineAdapter(ConversationRegistry registry, IOptions<DirectLineOptions> options, TimeProvider clock) : BotAdapter
{
    // Two types that bots send but channels never see; the public API has no constants for them.
    private const string Delay = "delay";
    private const string InvokeResponseType = "invokeResponse";

    /// <summary>One turn, through the pipeline. Result: the bot's response if it gave one to an invoke.</summary>
    public async Task<InvokeResponse?> RunTurnAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Add<IIdentity>(BotIdentityKey, new ClaimsIdentity());
        await RunPipelineAsync(turnContext, bot.OnTurnAsync, cancellationToken);
        return turnContext.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var key = new ConversationKey(turnContext.Activity.Conversation.Id, turnContext.Activity.From.Id);
        using var lease = registry.Use(key);
        var outbox = new Outbox(lease.Conversation);
        foreach (var activity in activities)
        {
            switch (activity.Type)
            {
                case Delay:
                    await outbox.FlushAsync(cancellationToken);
                    await Task.Delay(
                        TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)),
                        clock,
                        cancellationToken
                    );
                    outbox.Skip();
                    break;
                case InvokeResponseType:
                    turnContext.TurnState.Add(InvokeResponseKey, activity);
                    outbox.Skip();
                    break;
                case ActivityTypes.Trace: // for developers' channels only
                    outbox.Skip();
                    break;
                case ActivityTypes.Typing:
                    await outbox.FlushAsync(cancellationToken);
                    outbox.Show(Reply(activity, key));
                    break;
                default:
                    outbox.Keep(Reply(activity, key));
                    break;
            }
        }

        await outbox.FlushAsync(cancellationToken);
        return outbox.Responses;
    }

    /// <summary>Direct Line cannot change what was sent.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Direct Line has no update of activities. Send a new one.");

    /// <summary>Direct Line cannot take back what was sent.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("Direct Line has no deletion of activities.");

    private JsonObject Reply(Activity activity, ConversationKey key)
    {
        var reply = BotForm.Write(activity);
        var bot = options.Value.BotName;
        reply.Force("channelId", ConversationKey.ChannelId);
        reply.Force(
            "from",
            new JsonObject
            {
                ["id"] = bot,
                ["name"] = bot,
                ["role"] = "bot",
            }
        );
        reply.Force("conversation", new JsonObject { ["id"] = key.ConversationId });
        reply.Drop("serviceUrl", "recipient", "callerId", "deliveryMode", "relatesTo");
        return reply;
    }
}
