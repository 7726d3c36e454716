using System.Text.Json;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Streams;
using CustomerBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>Takes activities from customers and lets those poll who have no stream.</summary>
internal sealed class ActivityEndpoint(
    CallerReader callers,
    ConversationService conversations,
    RateGate rates,
    IOptions<DirectLineOptions> options
)
{
    private const int MostInOnePoll = 500;
    private static readonly TimeSpan PostWindow = TimeSpan.FromSeconds(10);

    public async Task<HttpAnswer> PostAsync(HttpContext context, string conversationId, CancellationToken cancellationToken)
    {
        var (token, refusal) = await callers.ReadCustomerAsync(context.Request, conversationId, cancellationToken);
        if (token is null)
        {
            return refusal!;
        }

        var (body, unreadable) = await JsonBody.ReadAsync(
            context.Request,
            options.Value.MaxActivityBytes,
            mayBeEmpty: false,
            cancellationToken
        );
        if (body is null)
        {
            return unreadable!;
        }

        var (post, unfit) = PostReader.Read(body, token.Conversation);
        if (post is null)
        {
            return unfit!;
        }

        // Typing is counted apart, so that a fast typist can still send.
        var partition = (post.Type == "typing" ? "typing " : "post ") + conversationId;
        return rates.Take(partition, options.Value.PostsPerTenSeconds, PostWindow) is { } wait
            ? HttpAnswer.TooMany(wait)
            : await conversations.PostAsync(token.Conversation, post, context.Request, cancellationToken);
    }

    /// <summary>A client stops polling for ever at any status but 200, 403 and 404, so this is never throttled.</summary>
    public async Task<HttpAnswer> ReadAsync(HttpContext context, string conversationId, CancellationToken cancellationToken)
    {
        var (token, refusal) = await callers.ReadCustomerAsync(context.Request, conversationId, cancellationToken);
        if (token is null)
        {
            return refusal!;
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var watermark))
        {
            return HttpAnswer.BadArgument("The watermark is not one of ours");
        }

        var (lease, _) = await conversations.OpenAsync(token.Conversation, context.Request, locale: null, cancellationToken);
        using var use = lease;
        var unread = (await lease.Conversation.UnreadAsync(watermark, cancellationToken)).AtMost(MostInOnePoll);
        var activities = new List<JsonElement>();
        await foreach (var chunk in lease.Conversation.ReadAsync(unread, cancellationToken))
        {
            activities.AddRange(chunk.Where(entry => entry.IsForClients).Select(entry => entry.Activity));
        }

        return new HttpAnswer(StatusCodes.Status200OK, ActivitySet.Of(activities, unread.Watermark));
    }
}
