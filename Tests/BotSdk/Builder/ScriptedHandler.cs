using System.Net;
using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Overrides every method of the activity handler: notes the call, does what the script says, and goes on or not.</summary>
internal sealed partial class ScriptedHandler(JsonElement script) : ActivityHandler
{
    private readonly List<string> _calls = [];

    public IReadOnlyList<string> Calls => _calls;

    public Task StartAsync(ITurnContext? turnContext) => turnContext is null ? base.OnTurnAsync(turnContext) : OnTurnAsync(turnContext);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (await GoesOnAsync(nameof(OnTurnAsync), null, turnContext))
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
    }

    private static string Ids(IEnumerable<ChannelAccount> members) => string.Join(',', members.Select(member => member.Id));

    private static string Types(IEnumerable<MessageReaction> reactions) => string.Join(',', reactions.Select(reaction => reaction.Type));

    private static string FreeJson(object? value) => value is JsonElement json ? SortedJson.Of(json) : CanonicalJson.Sorted(value);

    private static string? Name(ITurnContext turnContext) => turnContext.Activity.Name;

    /// <returns>Whether the base method is to be called.</returns>
    private async Task<bool> GoesOnAsync(string method, string? detail, ITurnContext turnContext)
    {
        _calls.Add(detail is null ? method : $"{method} {detail}");
        if (!script.TryGetProperty(method, out var instruction))
        {
            return true;
        }

        var parts = instruction.GetString()!.Split(':', 2);
        switch (parts[0])
        {
            case "stop":
                return false;
            case "throw":
                throw ScriptedException.Named(parts[1]);
            case "invoke":
                throw new InvokeResponseException((HttpStatusCode)int.Parse(parts[1]), Body());
            case "answer":
                await AnswerAsync(int.Parse(parts[1]), turnContext);
                return false;
            case "send":
                await turnContext.SendActivityAsync(parts[1]);
                return true;
            default:
                throw new NotSupportedException(parts[0]);
        }
    }

    private Task AnswerAsync(int status, ITurnContext turnContext) =>
        turnContext.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = status, Body = Body() },
            }
        );

    private object? Body() => script.TryGetProperty("body", out var body) ? PlainData.From(body) : null;
}
