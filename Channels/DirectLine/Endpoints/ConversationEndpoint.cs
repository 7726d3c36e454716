using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>Starts conversations and takes reconnecting clients in.</summary>
internal sealed class ConversationEndpoint(CallerReader callers, ConversationService conversations, Grants grants, RateGate rates)
{
    private const int LongestBody = 8192;
    private const int OpeningsPerMinute = 60;

    /// <summary>201 for a new conversation, 200 for one that this token has started before: the page was loaded again.</summary>
    public async Task<HttpAnswer> StartAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var caller = await callers.ReadAsync(context.Request, cancellationToken);
        if (caller is Caller.Refused(var refusal))
        {
            return refusal;
        }

        var (body, problem) = await JsonBody.ReadAsync(context.Request, LongestBody, mayBeEmpty: true, cancellationToken);
        if (body is null)
        {
            return problem!;
        }

        var token = caller is Caller.Customer(var given) ? given : new ConversationToken(ConversationKey.New(), []);
        if (Wait(token) is { } wait)
        {
            return HttpAnswer.TooMany(wait);
        }

        var (lease, isNew) = await conversations.OpenAsync(token.Conversation, context.Request, body.Text("locale"), cancellationToken);
        lease.Dispose();
        var status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return await grants.StreamAsync(status, token, Watermark.Beginning, context.Request, cancellationToken);
    }

    public async Task<HttpAnswer> ReconnectAsync(HttpContext context, string conversationId, CancellationToken cancellationToken)
    {
        var (token, problem) = await callers.ReadCustomerAsync(context.Request, conversationId, cancellationToken);
        if (token is null)
        {
            return problem!;
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var watermark))
        {
            return HttpAnswer.BadArgument("The watermark is not one of ours");
        }

        if (Wait(token) is { } wait)
        {
            return HttpAnswer.TooMany(wait);
        }

        var (lease, _) = await conversations.OpenAsync(token.Conversation, context.Request, locale: null, cancellationToken);
        lease.Dispose();
        return await grants.StreamAsync(StatusCodes.Status200OK, token, watermark, context.Request, cancellationToken);
    }

    /// <summary>A client that cannot keep a stream comes back every few seconds; what is faster is no client.</summary>
    private TimeSpan? Wait(ConversationToken token) =>
        rates.Take("open " + token.Conversation.ConversationId, OpeningsPerMinute, TimeSpan.FromMinutes(1));
}
