using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Takes activities as HTTP POST. The response comes when the turn is over: 200 without a body, or with the replies when the
/// delivery mode is <c>expectReplies</c>, or what the bot answered to an invoke.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Provision and configure a bot"; Bot Connector REST API, "Authentication".</remarks>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter that lets anyone call: for development and tests.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create()) { }

    /// <summary>An adapter that checks callers as the configuration says.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger) { }

    /// <summary>An adapter that checks callers by this authentication.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger) { }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (httpRequest.Method != HttpMethods.Post)
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            await ProcessPostAsync(httpRequest, httpResponse, bot, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            RefusedCaller(exception.GetType().Name);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (UndeliverableException)
        {
            Refuse(httpResponse, "conversation");
        }
        catch (BadHttpRequestException exception)
        {
            RefusedBody(exception.StatusCode);
            httpResponse.StatusCode = exception.StatusCode;
        }
    }

    private static bool IsServiceUrl(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    private async Task ProcessPostAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            Refuse(httpResponse, "type");
            return;
        }

        if (!IsServiceUrl(activity.ServiceUrl))
        {
            Refuse(httpResponse, "serviceUrl");
            return;
        }

        string authorization = httpRequest.Headers.Authorization;
        var response = await ProcessActivityAsync(authorization, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await HttpHelper.WriteResponseAsync(httpResponse, response).ConfigureAwait(false);
    }

    private void Refuse(HttpResponse httpResponse, string member)
    {
        RefusedActivity(member);
        httpResponse.StatusCode = StatusCodes.Status400BadRequest;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request: no activity with a usable {Member}.")]
    private partial void RefusedActivity(string member);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request body with status {Status}.")]
    private partial void RefusedBody(int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "Refused a caller: {Exception}.")]
    private partial void RefusedCaller(string exception);
}
