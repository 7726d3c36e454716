using System.Net;
using CustomerBot.Bot.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CustomerBot.Bot.Endpoints;

/// <summary>Takes activities from Azure Bot Service, Teams and, in Development, from tools on the same machine.</summary>
internal static class MessagesEndpoint
{
    public static void MapMessages(this WebApplication app) => app.MapPost("/api/messages", PostAsync);

    private static async Task PostAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        if (!await MayEnterAsync(context, cancellationToken))
        {
            await ErrorResponse.WriteAsync(context, HttpStatusCode.Unauthorized, "Unauthorized", "A token of the Bot Framework is needed.");
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            await ErrorResponse.WriteAsync(context, HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType", "Send application/json.");
            return;
        }

        var adapter = services.GetRequiredService<IBotFrameworkHttpAdapter>();
        await adapter.ProcessAsync(context.Request, context.Response, services.GetRequiredService<IBot>(), cancellationToken);
        await ErrorResponse.CompleteAsync(context);
    }

    /// <summary>Without an app id nobody can be told apart: then only this machine may send (Production does not start without one).</summary>
    private static async Task<bool> MayEnterAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var credentials = context.RequestServices.GetService<ServiceClientCredentialsFactory>();
        var isOpen = credentials is null || await credentials.IsAuthenticationDisabledAsync(cancellationToken);
        var remote = context.Connection.RemoteIpAddress;
        return !isOpen || remote is null || IPAddress.IsLoopback(remote);
    }
}
