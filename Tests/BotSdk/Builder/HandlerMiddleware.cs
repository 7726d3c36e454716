using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>A middleware that stands around sending, updating or deleting.</summary>
internal sealed class HandlerMiddleware(Action<string> log, JsonElement definition) : IMiddleware
{
    private readonly string? _name = Text("name", definition);
    private readonly string _mode = Text("mode", definition) ?? "pass";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        switch (Text("kind", definition))
        {
            case "onSend":
                turnContext.OnSendActivities((_, activities, nextSend) => SendAsync(activities, nextSend));
                break;
            case "onUpdate":
                turnContext.OnUpdateActivity((_, activity, nextUpdate) => UpdateAsync(activity, nextUpdate));
                break;
            default:
                turnContext.OnDeleteActivity((_, reference, nextDelete) => DeleteAsync(reference, nextDelete));
                break;
        }

        return next(cancellationToken);
    }

    private static string? Text(string member, JsonElement json) => json.TryGetProperty(member, out var value) ? value.GetString() : null;

    private async Task<ResourceResponse[]?> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        log($"{_name} sees {string.Join(',', activities.Select(BotScript.Describe))}");
        switch (_mode)
        {
            case "edit":
                activities.ForEach(activity => activity.Text += "!");
                break;
            case "add":
                activities.Add(new Activity(ActivityTypes.Message) { Text = $"von {_name}" });
                break;
            case "remove":
                activities.RemoveAt(0);
                break;
            case "drop":
                return [];
            case "drop-null":
                return null;
            case "fake":
                return [.. activities.Select(_ => new ResourceResponse($"fake {_name}"))];
            case "throw":
                throw new InvalidOperationException("wanted");
        }

        return Note(activities, await next());
    }

    private ResourceResponse[]? Note(List<Activity> activities, ResourceResponse[]? responses)
    {
        if (responses is null)
        {
            log($"{_name} sent null");
            return responses;
        }

        var sent = string.Join(',', responses.Select(response => response.Id));
        log($"{_name} sent {sent} now {string.Join(',', activities.Select(activity => activity.Id ?? "-"))}");
        return _mode == "rename" ? [.. responses.Select(_ => new ResourceResponse(_name))] : responses;
    }

    private async Task<ResourceResponse?> UpdateAsync(Activity activity, Func<Task<ResourceResponse>> next)
    {
        log($"{_name} sees update {activity.Id} {activity.Text}");
        switch (_mode)
        {
            case "edit":
                activity.Text += "!";
                break;
            case "drop":
                return null;
            case "drop-fake":
                return new ResourceResponse($"fake {_name}");
            case "throw":
                throw new InvalidOperationException("wanted");
        }

        var response = await next();
        log($"{_name} updated {response?.Id ?? "null"}");
        return response;
    }

    private async Task DeleteAsync(ConversationReference reference, Func<Task> next)
    {
        log($"{_name} sees delete {reference.ActivityId}");
        switch (_mode)
        {
            case "edit":
                reference.ActivityId += "!";
                break;
            case "drop":
                return;
            case "throw":
                throw new InvalidOperationException("wanted");
        }

        await next();
        log($"{_name} deleted");
    }
}
