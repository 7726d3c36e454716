using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Channels.DirectLine.Limits;
using CustomerBot.Channels.DirectLine.Tokens;
using CustomerBot.Channels.DirectLine.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Endpoints;

/// <summary>Takes files from customers and gives them out to whoever holds their unguessable address.</summary>
internal sealed class UploadEndpoint(
    CallerReader callers,
    ConversationService conversations,
    FileStore files,
    RateGate rates,
    IOptions<DirectLineOptions> options
)
{
    public async Task<HttpAnswer> UploadAsync(HttpContext context, string conversationId, CancellationToken cancellationToken)
    {
        var (token, refusal) = await callers.ReadCustomerAsync(context.Request, conversationId, cancellationToken);
        if (token is null)
        {
            return refusal!;
        }

        if (rates.Take("upload " + conversationId, options.Value.Uploads.PerMinute, TimeSpan.FromMinutes(1)) is { } wait)
        {
            return HttpAnswer.TooMany(wait);
        }

        var (upload, problem) = await UploadReader.ReadAsync(context.Request, options.Value, cancellationToken);
        if (upload is null)
        {
            return problem!;
        }

        var (post, unfit) = PostReader.Read(upload.Activity, token.Conversation);
        if (post is null)
        {
            return unfit!;
        }

        var attachments = await files.KeepAsync(upload, token.Conversation.UserId, context.Request, cancellationToken);
        post.Content.Force("attachments", attachments);
        return await conversations.PostAsync(token.Conversation, post, context.Request, cancellationToken);
    }

    /// <summary>Null when the file was sent. Nothing a customer uploaded is ever shown as a page of this site.</summary>
    public async Task<HttpAnswer?> DownloadAsync(HttpContext context, string userId, string fileId, CancellationToken cancellationToken)
    {
        if (await files.ReadAsync(userId, fileId, cancellationToken) is not { } file)
        {
            return HttpAnswer.Error(StatusCodes.Status404NotFound, "BadArgument", "There is no such file");
        }

        var response = context.Response;
        response.ContentType = file.ContentType;
        response.ContentLength = file.Content.Length;
        response.Headers.ContentDisposition = "attachment";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        await response.Body.WriteAsync(file.Content, cancellationToken);
        return null;
    }
}
