using CustomerBot.Channels.DirectLine.Endpoints;
using CustomerBot.Channels.DirectLine.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine;

/// <summary>All calls of Direct Line 3.0, and the headers that each answer needs.</summary>
internal sealed class DirectLineRouter(DirectLineEndpoints endpoints, CrossOrigin crossOrigin, ILogger<DirectLineRouter> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        var isAdmitted = crossOrigin.Admit(context);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            CrossOrigin.AnswerPreflight(context.Response);
            return;
        }

        var answer = isAdmitted ? await AnswerAsync(context, context.RequestAborted) : HttpAnswer.InvalidToken();
        if (answer is not null && !context.RequestAborted.IsCancellationRequested)
        {
            await answer.WriteAsync(context.Response, context.RequestAborted);
        }
    }

    private Task<HttpAnswer?> RouteAsync(HttpContext context, string[] path, CancellationToken cancellationToken) =>
        (context.Request.Method, path) switch
        {
            ("POST", ["tokens", "generate"]) => Some(endpoints.Tokens.GenerateAsync(context, cancellationToken)),
            ("POST", ["tokens", "refresh"]) => Some(endpoints.Tokens.RefreshAsync(context, cancellationToken)),
            ("GET", ["session", "getsessionid"]) => Some(endpoints.Tokens.SessionIdAsync(context, cancellationToken)),
            ("POST", ["conversations"]) => Some(endpoints.Conversations.StartAsync(context, cancellationToken)),
            ("GET", ["conversations", var id]) => Some(endpoints.Conversations.ReconnectAsync(context, id, cancellationToken)),
            ("GET", ["conversations", var id, "activities"]) => Some(endpoints.Activities.ReadAsync(context, id, cancellationToken)),
            ("POST", ["conversations", var id, "activities"]) => Some(endpoints.Activities.PostAsync(context, id, cancellationToken)),
            ("POST", ["conversations", var id, "upload"]) => Some(endpoints.Uploads.UploadAsync(context, id, cancellationToken)),
            ("GET", ["conversations", var id, "stream"]) => endpoints.Streams.OpenAsync(context, id, cancellationToken),
            ("GET", ["attachments", var user, var file]) => endpoints.Uploads.DownloadAsync(context, user, file, cancellationToken),
            _ => Task.FromResult<HttpAnswer?>(HttpAnswer.Error(StatusCodes.Status404NotFound, "BadArgument", "There is no such call")),
        };

    private async Task<HttpAnswer?> AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var path = (context.Request.Path.Value ?? "")[PublicAddress.Root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            return await RouteAsync(context, path, cancellationToken);
        }
        catch (BadHttpRequestException exception)
        {
            return HttpAnswer.Error(exception.StatusCode, "BadSyntax", "The request could not be read");
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return null; // the client hung up
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            // Answered here and not by an outer handler, which would lose the cross-origin headers.
            logger.CallFailed(context.Request.Method, path.LastOrDefault() ?? "", exception.GetType().Name);
            return HttpAnswer.Error(StatusCodes.Status500InternalServerError, "ServiceError", "The server could not do this now");
        }
    }

    private static async Task<HttpAnswer?> Some(Task<HttpAnswer> answer) => await answer;
}
