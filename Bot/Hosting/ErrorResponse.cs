using System.Net;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Bot.Hosting;

/// <summary>The one form in which the host says no: <c>{"error":{"code","message"}}</c>, as the Bot Framework does.</summary>
internal static class ErrorResponse
{
    public static Task WriteAsync(HttpContext context, HttpStatusCode status, string code, string message)
    {
        context.Response.StatusCode = (int)status;
        return context.Response.WriteAsJsonAsync(
            new ErrorBody(new ErrorDetail(code, message)),
            ErrorJson.Default.ErrorBody,
            cancellationToken: context.RequestAborted
        );
    }

    /// <summary>Gives a bare status that was set by somebody else its body.</summary>
    public static Task CompleteAsync(HttpContext context)
    {
        var status = (HttpStatusCode)context.Response.StatusCode;
        if ((int)status < 400 || context.Response.HasStarted)
        {
            return Task.CompletedTask;
        }

        if (status is HttpStatusCode.TooManyRequests)
        {
            context.Response.Headers.RetryAfter = "60";
            return WriteAsync(context, status, status.ToString(), "Please wait a minute.");
        }

        return WriteAsync(context, status, status.ToString(), "The request could not be handled. Check its form and its size.");
    }
}
