using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Streams;
using CustomerBot.Channels.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>What a client gets to go on with: a fresh token, and the address of a stream if it starts or comes back.</summary>
internal sealed class Grants(TokenService tokens, StreamTickets tickets, PublicAddress addresses)
{
    public Task<HttpAnswer> TokenAsync(ConversationToken token, CancellationToken cancellationToken) =>
        AnswerAsync(StatusCodes.Status200OK, token, null, cancellationToken);

    public Task<HttpAnswer> StreamAsync(
        int status,
        ConversationToken token,
        Watermark watermark,
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var ticket = tickets.Issue(token.Conversation, watermark);
        return AnswerAsync(status, token, addresses.Stream(request, token.Conversation.ConversationId, ticket), cancellationToken);
    }

    private async Task<HttpAnswer> AnswerAsync(int status, ConversationToken token, string? stream, CancellationToken cancellationToken)
    {
        var text = await tokens.IssueAsync(token, cancellationToken);
        var content = new ConversationContent(token.Conversation.ConversationId, text, tokens.LifetimeSeconds, stream);
        return HttpAnswer.Json(status, content, DirectLineJson.Default.ConversationContent);
    }
}
