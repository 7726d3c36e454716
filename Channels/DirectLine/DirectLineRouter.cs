using CustomerBot.Channels.DirectLine.Endpoints;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerBot.Channels.DirectLine;

/// <summary>All calls of Direct Line 3.0, and the headers that each answer needs.</summary>
internal sealed class DirectLineRouter(DirectLineEndpoints endpoints, CrossOrigin crossOrigin, ILogger<DirectLineRouter> logger)
{
    /// <summary>Logs name these and nothing else of an address, which anybody can fill with anything.</summary>
    private static readonly string[] Groups = ["tokens", "session", "conversations", "attachments"];

    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var isAdmitted = crossOrigin.Admit(context);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            CrossOrigin.AnswerPreflight(context.Response);
            return;
        }

        var answer = isAdmitted ? await AnswerAsync(context, cancellationToken) : HttpAnswer.InvalidToken();
        if (answer is not null && !cancellationToken.IsCancellationRequested)
        {
            await answer.WriteAsync(context.Response, cancellationToken);
        }
    }

    private async Task<HttpAnswer?> RouteAsync(HttpContext context, string[] path, CancellationToken cancellationToken) =>
        (context.Request.Method, path) switch
        {
            ("POST", ["tokens", "generate"]) => await endpoints.Tokens.GenerateAsync(context, cancellationToken),
            ("POST", ["tokens", "refresh"]) => await endpoints.Tokens.RefreshAsync(context, cancellationToken),
            ("GET", ["session", "getsessionid"]) => await endpoints.Tokens.SessionIdAsync(context, cancellationToken),
            ("POST", ["conversations"]) => await endpoints.Conversations.StartAsync(context, cancellationToken),
            ("GET", ["conversations", var id]) => await endpoints.Conversations.ReconnectAsync(context, id, cancellationToken),
            ("GET", ["conversations", var id, "activities"]) => await endpoints.Activities.ReadAsync(context, id, cancellationToken),
            ("POST", ["conversations", var id, "activities"]) => await endpoints.Activities.PostAsync(context, id, cancellationToken),
            ("POST", ["conversations", var id, "upload"]) => await endpoints.Uploads.UploadAsync(context, id, cancellationToken),
            ("GET", ["conversations", var id, "stream"]) => await endpoints.Streams.OpenAsync(context, id, cancellationToken),
            ("GET", ["attachments", var user, var file]) => await endpoints.Uploads.DownloadAsync(context, user, file, cancellationToken),
            _ => HttpAnswer.Error(StatusCodes.Status404NotFound, "BadArgument", "There is no such call"),
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
        catch (StoreClosedException) when (!context.Response.HasStarted)
        {
            return HttpAnswer.Closed();
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return null; // the client hung up
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            // Answered here and not by an outer handler, which would lose the cross-origin headers.
            logger.CallFailed(context.Request.Method, path.FirstOrDefault(Groups.Contains) ?? "an unknown call", exception.GetType().Name);
            return HttpAnswer.Error(StatusCodes.Status500InternalServerError, "ServiceError", "The server could not do this now");
        }
    }
}
