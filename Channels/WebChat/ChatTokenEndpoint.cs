using CustomerBot.Channels.DirectLine;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Tokens;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.WebChat;

/// <summary>
/// Gives the chat page its token. With the token it had before it gets one of the same conversation, so that a reload or a
/// sleeping laptop ends nothing; no cookie is involved.
/// </summary>
internal sealed class ChatTokenEndpoint(TokenService tokens, RateGate rates, IOptions<DirectLineOptions> options)
{
    private const int LongestBody = 8192;

    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var answer = await AnswerOrCloseAsync(context, cancellationToken);
        await answer.WriteAsync(context.Response, cancellationToken);
    }

    private async Task<HttpAnswer> AnswerOrCloseAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await AnswerAsync(context, cancellationToken);
        }
        catch (StoreClosedException)
        {
            return HttpAnswer.Closed();
        }
    }

    private async Task<HttpAnswer> AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (!IsSameOrigin(context.Request))
        {
            return HttpAnswer.Error(StatusCodes.Status403Forbidden, "BadArgument", "Only the chat page itself gets tokens");
        }

        if (rates.Take("token " + NetworkAddress.PartitionOf(context), options.Value.TokensPerMinute, TimeSpan.FromMinutes(1)) is { } wait)
        {
            return HttpAnswer.TooMany(wait);
        }

        var (body, problem) = await JsonBody.ReadAsync(context.Request, LongestBody, mayBeEmpty: true, cancellationToken);
        if (body is null)
        {
            return problem!;
        }

        var before = body.Text("token") is { } given ? await ResumeAsync(given, cancellationToken) : null;
        var token = before ?? new ConversationToken(ConversationKey.New(), []);
        var content = new ChatTokenContent(
            await tokens.IssueAsync(token, cancellationToken),
            tokens.LifetimeSeconds,
            token.Conversation.UserId,
            before is not null
        );
        return HttpAnswer.Json(StatusCodes.Status200OK, content, WebChatJson.Default.ChatTokenContent);
    }

    /// <summary>What a token that is no longer good granted; null if it is not ours or too old, and a new conversation begins.</summary>
    private async Task<ConversationToken?> ResumeAsync(string text, CancellationToken cancellationToken) =>
        await tokens.CheckAsync(text, cancellationToken) switch
        {
            TokenCheck.Valid(var token) => token,
            TokenCheck.Expired(var token, var since) when since <= options.Value.ResumeWindow => token,
            _ => null,
        };

    /// <summary>Browsers say where a call comes from; programs that are no browsers could lie, but have no customer to harm.</summary>
    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || CrossOrigin.IsOwn(request, origin));
    }
}
