using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter for activities that come as HTTP requests.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Provision and configure a bot"; Bot Connector REST API, "Authentication".</remarks>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Runs the turn that a request asks for and writes the response.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
