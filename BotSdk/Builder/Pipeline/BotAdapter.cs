using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Stands between a channel and the bot: makes turns out of what comes in, runs them through the middleware, and brings out what
/// the bot sends.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "How bots work".</remarks>
public abstract class BotAdapter
{
    /// <summary>Where in the turn state the answer to an invoke lies.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where in the turn state the identity of the caller lies.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where in the turn state the audience of outgoing tokens lies.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>An adapter without middleware.</summary>
    public BotAdapter() { }

    /// <summary>What to do when a turn throws. When set, the exception ends here; without it, it reaches the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware of this adapter.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware at the end.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities and says under which ids, one response for each.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    );

    /// <summary>Replaces an activity that was sent before.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    /// <summary>Deletes an activity.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    );

    /// <summary>Runs a turn that nobody asked for in the conversation of the reference.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for a caller whose claims are known; an adapter that has claims overrides it.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>The same with the audience of outgoing tokens.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>The same with the activity that the turn is to have.</summary>
    public virtual Task ContinueConversationAsync(
        string botId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>The same with the activity that the turn is to have and the claims of the caller.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>The same with activity, claims and audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>Creates a conversation on the channel and runs a turn in it; an adapter that can do so overrides it.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>Runs a turn for an activity of a caller whose claims are known.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => throw NotOffered();

    /// <summary>
    /// Runs one turn: language, middleware, bot. An exception goes to <see cref="OnTurnError"/> when that is set; the context is
    /// still usable there.
    /// </summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity == null)
        {
            await (callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
            return;
        }

        if (turnContext.Activity.Locale != null)
        {
            SpeakLanguageOf(turnContext);
        }

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }

    /// <summary>The culture set here flows with the asynchronous turn and does not outlive it.</summary>
    private static void SpeakLanguageOf(ITurnContext turnContext)
    {
        var culture = TurnCultures.Find(turnContext.Activity.Locale);
        if (culture != null)
        {
            CultureInfo.CurrentCulture = culture;
        }

        if (turnContext is TurnContext context)
        {
            context.Locale = culture == null ? CultureInfo.CurrentCulture.Name : turnContext.Activity.Locale;
        }
    }

    // The type is part of the contract: bots ask by it whether an adapter can start conversations.
    private NotImplementedException NotOffered() => new($"{GetType().Name} does not offer this. Use an adapter that overrides it.");
}
