using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Turns;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine;

/// <summary>What the endpoints do with a conversation.</summary>
internal sealed class ConversationService(
    ConversationRegistry registry,
    TurnRunner runner,
    TurnSettings settings,
    PublicAddress addresses,
    TimeProvider clock
)
{
    private static readonly TimeSpan RetryWhenBusy = TimeSpan.FromSeconds(5);

    /// <summary>Takes the conversation into use; the bot hears of a new one. The caller disposes the lease.</summary>
    public async Task<(ConversationLease Lease, bool IsNew)> OpenAsync(
        ConversationKey key,
        HttpRequest request,
        string? locale,
        CancellationToken cancellationToken
    )
    {
        var lease = registry.Use(key);
        try
        {
            var serviceUrl = addresses.Service(request);
            var joined = JoinedActivity.Create(key, settings.BotName, locale);
            var isNew = await lease.Conversation.OpenAsync(joined, entry => Run(key, entry, serviceUrl), cancellationToken);
            return (lease, isNew);
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <summary>Keeps, echoes and hands to the bot. Answers at once, only an invoke waits for the bot.</summary>
    public async Task<HttpAnswer> PostAsync(
        ConversationKey key,
        PostedActivity post,
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var (lease, _) = await OpenAsync(key, request, post.Content.Text("locale"), cancellationToken);
        using var use = lease;
        if (post.Type == "typing")
        {
            return Accepted(ShowTyping(lease.Conversation, post.Content));
        }

        if (post.Content.Text("text") is { Length: > 0 } text && settings.Keep(text) is var kept && kept != text)
        {
            post.Content.Force("text", kept);
            post.Content.Drop("value"); // may repeat the text
        }

        var serviceUrl = addresses.Service(request);
        QueuedTurn? turn = null;
        var outcome = await lease.Conversation.PostAsync(
            post,
            settings.MostWaiting,
            entry => turn = Run(key, entry, serviceUrl),
            cancellationToken
        );
        return outcome switch
        {
            PostOutcome.Accepted(var id) when post.Type == "invoke" && turn is not null => AnswerInvoke(id, await turn.Outcome),
            PostOutcome.Accepted(var id) => Accepted(id),
            PostOutcome.Repeated(var id) => Accepted(id),
            _ => HttpAnswer.TooMany(RetryWhenBusy),
        };
    }

    private QueuedTurn Run(ConversationKey key, FeedEntry entry, string serviceUrl) => runner.Start(registry.Use(key), entry, serviceUrl);

    /// <summary>Typing is shown in the customer's other tabs; the bot has no use for it, and each would cost a turn.</summary>
    private string ShowTyping(Conversation conversation, JsonObject typing)
    {
        var id = $"{conversation.Key.ConversationId}|t{ConversationKey.RandomId()}";
        ActivityFields.Stamp(typing, id, clock.GetUtcNow());
        conversation.Push(typing);
        return id;
    }

    /// <summary>A refusal by the bot is the caller's fault; only a bot that broke down is ours.</summary>
    private static HttpAnswer AnswerInvoke(string id, TurnOutcome outcome) =>
        outcome switch
        {
            TurnOutcome.Done(null) => Accepted(id),
            TurnOutcome.Done(var response) when response!.IsSuccessStatusCode() => Accepted(id),
            TurnOutcome.Done => HttpAnswer.Error(
                StatusCodes.Status400BadRequest,
                "BotRejectedActivity",
                "The bot does not take this invoke"
            ),
            _ => HttpAnswer.Error(StatusCodes.Status502BadGateway, "BotError", "Failed to send activity: bot returned an error"),
        };

    private static HttpAnswer Accepted(string id) =>
        HttpAnswer.Json(StatusCodes.Status200OK, new IdContent(id), DirectLineJson.Default.IdContent);
}
