using System.Globalization;
using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>A bot that does what a scenario says and notes what it got.</summary>
internal sealed class BotScript(Action<string> log, IReadOnlyDictionary<string, BotState>? states = null)
{
    public async Task RunAsync(JsonElement? operations, ITurnContext turnContext)
    {
        foreach (var operation in operations?.EnumerateArray().ToList() ?? [])
        {
            var first = operation.EnumerateObject().First();
            await RunAsync(first.Name, first.Value, operation, turnContext);
        }
    }

    private Task RunAsync(string name, JsonElement value, JsonElement operation, ITurnContext turnContext) =>
        name switch
        {
            "send" => SendAsync(value, operation, turnContext),
            "sendActivity" => SendAsync(Activity(value), turnContext),
            "sendMany" => SendManyAsync(value, turnContext),
            "sendTwice" => SendTwiceAsync(Activity(value), turnContext),
            "update" => UpdateAsync(Activity(value), turnContext),
            "delete" => DeleteAsync(turnContext.DeleteActivityAsync(value.GetString())),
            "deleteReference" => DeleteAsync(turnContext.DeleteActivityAsync(Reference(value))),
            "invokeResponse" => turnContext.SendActivityAsync(InvokeAnswer(value)),
            "echo" => SendAsync(MessageText($"echo {Describe(turnContext.Activity)}"), turnContext),
            "reply" => SendAsync(turnContext.Activity.CreateReply(value.GetString()), turnContext),
            "trace" => TraceAsync(value, operation, turnContext),
            "throw" => throw ScriptedException.Named(value.GetString()!),
            "try" => TryAsync(value, turnContext),
            "responded" => Note($"responded {(turnContext.Responded ? "yes" : "no")}"),
            "culture" => Note($"culture {CultureInfo.CurrentCulture.Name}"),
            "note" => Note(value.GetString()!),
            "set" => SetAsync(value, turnContext),
            "proactive" => ContinueAsync(value, turnContext),
            _ => throw new NotSupportedException(name),
        };

    public static string Describe(Activity activity) => activity.Text ?? activity.Type;

    private static Activity MessageText(string text) => new(ActivityTypes.Message) { Text = text, InputHint = InputHints.AcceptingInput };

    private static Activity Activity(JsonElement json) => ActivityJson.Deserialize(json);

    private static ConversationReference Reference(JsonElement json) =>
        new()
        {
            ActivityId = Text(json, "activityId"),
            ChannelId = Text(json, "channelId"),
            ServiceUrl = Text(json, "serviceUrl"),
            Conversation = json.TryGetProperty("conversation", out var conversation)
                ? new ConversationAccount { Id = Text(conversation, "id") }
                : null,
        };

    private static Activity InvokeAnswer(JsonElement json) =>
        new()
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse
            {
                Status = json.GetProperty("status").GetInt32(),
                Body = json.TryGetProperty("body", out var body) ? PlainData.From(body) : null,
            },
        };

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value.GetString() : null;

    private Task Note(string text)
    {
        log(text);
        return Task.CompletedTask;
    }

    private async Task SendAsync(JsonElement text, JsonElement operation, ITurnContext turnContext)
    {
        var hint = Text(operation, "inputHint") ?? InputHints.AcceptingInput;
        var response = await turnContext.SendActivityAsync(text.GetString(), Text(operation, "speak"), hint);
        log($"id {response.Id ?? "-"}");
    }

    private async Task SendAsync(Activity activity, ITurnContext turnContext)
    {
        var response = await turnContext.SendActivityAsync(activity);
        log($"id {response.Id ?? "-"}");
    }

    private async Task SendManyAsync(JsonElement activities, ITurnContext turnContext)
    {
        IActivity[] sent = [.. activities.EnumerateArray().Select(Activity)];
        var responses = await turnContext.SendActivitiesAsync(sent);
        log($"id {string.Join(',', responses.Select(response => response.Id ?? "-"))}");
    }

    private async Task SendTwiceAsync(Activity activity, ITurnContext turnContext)
    {
        await SendAsync(activity, turnContext);
        await SendAsync(activity, turnContext);
    }

    private async Task UpdateAsync(Activity activity, ITurnContext turnContext)
    {
        var response = await turnContext.UpdateActivityAsync(activity);
        log($"updated {(response is null ? "null" : response.Id ?? "-")}");
    }

    private async Task DeleteAsync(Task deletion)
    {
        await deletion;
        log("deleted");
    }

    private static Task TraceAsync(JsonElement name, JsonElement operation, ITurnContext turnContext)
    {
        var value = operation.TryGetProperty("value", out var json) ? PlainData.From(json) : null;
        return turnContext.TraceActivityAsync(name.GetString(), value, Text(operation, "valueType"), "label");
    }

    private async Task TryAsync(JsonElement operations, ITurnContext turnContext)
    {
        try
        {
            await RunAsync(operations, turnContext);
        }
        catch (Exception exception)
        {
            log($"caught {exception.GetType().Name}");
        }
    }

    private Task SetAsync(JsonElement arguments, ITurnContext turnContext) =>
        states!
            [arguments[0].GetString()!]
            .CreateProperty<object>(arguments[1].GetString())
            .SetAsync(turnContext, PlainData.From(arguments[2])!);

    private Task ContinueAsync(JsonElement text, ITurnContext turnContext) =>
        turnContext.Adapter.ContinueConversationAsync(
            string.Empty,
            turnContext.Activity.GetConversationReference(),
            async (proactive, _) =>
            {
                log($"proactive {proactive.Activity.Type} {proactive.Activity.Name}");
                await SendAsync(MessageText(text.GetString()!), proactive);
            },
            CancellationToken.None
        );
}
