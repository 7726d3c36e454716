using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Runs turns for channels that are reached over the connector: checks the caller, makes the clients of the turn, and sends
/// through them.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work"; Bot Connector REST API, "Authentication".</remarks>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>An adapter that checks callers by this authentication.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Checks callers and makes clients.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where this adapter logs to.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Give at least one activity.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];
            activity.Id = null;
            responses[index] =
                await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConversationsOf(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        var conversationId = reference.Conversation?.Id ?? throw new UndeliverableException();
        return ConversationsOf(turnContext).DeleteActivityAsync(conversationId, reference.ActivityId, cancellationToken);
    }

    /// <summary>Claims of the bot itself, for turns that it starts.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The official class has it as an instance member.")]
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) =>
        new([
            new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
        ]);

    /// <summary>Checks the caller and runs a turn.</summary>
    /// <returns>What the HTTP response must say, or null when it says nothing.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not talk to this bot.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var caller = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn for a caller who was checked.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var turn = await OpenTurnAsync(
                authenticateRequestResult.ConnectorFactory,
                authenticateRequestResult.ClaimsIdentity,
                (activity, authenticateRequestResult.Audience),
                callback,
                cancellationToken
            )
            .ConfigureAwait(false);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return ResponseOf(turn);
    }

    private static InvokeResponse ResponseOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var replies = new ExpectedReplies(turn.BufferedReplyActivities);
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = replies };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return turn.TurnState.Get<Activity>(InvokeResponseKey) is { } answer
            ? (InvokeResponse)answer.Value
            : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static IConversations ConversationsOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>().Conversations;

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        if (activity.Conversation?.Id == null)
        {
            throw new UndeliverableException();
        }

        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await ConversationsOf(turnContext).SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
            : await ConversationsOf(turnContext).ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    private async Task<TurnContext> OpenTurnAsync(
        ConnectorFactory connectorFactory,
        ClaimsIdentity claimsIdentity,
        (Activity Activity, string Audience) turn,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var connectorClient = await connectorFactory
            .CreateAsync(turn.Activity.ServiceUrl, turn.Audience, cancellationToken)
            .ConfigureAwait(false);
        return await OpenTurnAsync(connectorFactory, connectorClient, claimsIdentity, turn, callback, cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task<TurnContext> OpenTurnAsync(
        ConnectorFactory connectorFactory,
        IConnectorClient connectorClient,
        ClaimsIdentity claimsIdentity,
        (Activity Activity, string Audience) turn,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var userTokenClient = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(claimsIdentity, cancellationToken)
            .ConfigureAwait(false);
        var context = new CloudTurnContext(this, turn.Activity, connectorClient, userTokenClient);
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        context.TurnState.Add(connectorClient);
        context.TurnState.Add(userTokenClient);
        context.TurnState.Add(callback);
        context.TurnState.Add(connectorFactory);
        context.TurnState.Set(OAuthScopeKey, turn.Audience);
        return context;
    }
}
