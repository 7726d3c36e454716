using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Plays the scenarios of the family <c>testflow</c>: a test of a bot, as a test.</summary>
internal sealed class FlowScenarios
{
    private const uint Patience = 300;

    private readonly List<string> _log = [];
    private readonly GoldenScenario _scenario;
    private readonly TestAdapter _adapter;
    private readonly BotScript _bot = new(_ => { });

    private FlowScenarios(GoldenScenario scenario)
    {
        _scenario = scenario;
        _adapter = new TestAdapter("test", scenario.Member("trace") is not null);
    }

    public static async Task<JsonNode> PlayAsync(GoldenScenario scenario)
    {
        var player = new FlowScenarios(scenario);
        JsonObject outcome;
        try
        {
            await player.BuildFlow().StartTestAsync();
            outcome = new JsonObject { ["passed"] = true, ["left"] = player._adapter.ActiveQueue.Count };
        }
        catch (Exception exception)
        {
            outcome = GoldenError.Of(exception);
        }

        outcome["log"] = new JsonArray([.. player._log.Select(line => JsonValue.Create(line))]);
        return GoldenText.Normalize(outcome)!;
    }

    private TestFlow BuildFlow() =>
        _scenario.Json.GetProperty("flow").EnumerateArray().Aggregate(new TestFlow(_adapter, RunBotAsync), AddStep);

    private TestFlow AddStep(TestFlow flow, JsonElement step)
    {
        var first = step.EnumerateObject().First();
        return first.Name switch
        {
            "send" => flow.Send(first.Value.GetString()),
            "sendActivity" => flow.Send(ActivityJson.Deserialize(first.Value)),
            "sendConversationUpdate" => flow.SendConversationUpdate(),
            "delay" => flow.Delay(first.Value.GetUInt32()),
            "locale" => SetLocale(flow, first.Value.GetString()!),
            "assertReply" => flow.AssertReply(first.Value.GetString(), timeout: Patience),
            "assertReplyActivity" => flow.AssertReply(ActivityJson.Deserialize(first.Value), timeout: Patience),
            "assertReplyContains" => flow.AssertReplyContains(first.Value.GetString(), timeout: Patience),
            "assertReplyOneOf" => flow.AssertReplyOneOf(Texts(first.Value), timeout: Patience),
            "assertNoReply" => flow.AssertNoReply(timeout: Patience),
            "test" => flow.Test(first.Value[0].GetString(), first.Value[1].GetString(), timeout: Patience),
            _ => throw new NotSupportedException(first.Name),
        };
    }

    private TestFlow SetLocale(TestFlow flow, string locale)
    {
        _adapter.Locale = locale;
        return flow;
    }

    private static string[] Texts(JsonElement json) => [.. json.EnumerateArray().Select(text => text.GetString()!)];

    private Task RunBotAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _log.Add(Describe(turnContext.Activity));
        return _bot.RunAsync(_scenario.Member("bot"), turnContext);
    }

    private static string Describe(Activity activity) =>
        $"got {activity.Type} {activity.Text} id={Set(activity.Id)} channel={activity.ChannelId} from={activity.From?.Id} "
        + $"to={activity.Recipient?.Id} conversation={Set(activity.Conversation?.Id)} locale={activity.Locale}";

    private static string Set(string? id) => string.IsNullOrEmpty(id) ? "missing" : "set";
}
