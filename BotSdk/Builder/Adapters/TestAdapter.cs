using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: tests say what the user sends and take replies from a queue.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Unit test bots".</remarks>
public partial class TestAdapter : BotAdapter
{
    private const string DefaultLocale = "en-us";

    private readonly ReplyQueue _replies = new();
    private int _nextId;

    /// <summary>A conversation on a channel of this name.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = DefaultConversation(channelId);
    }

    /// <summary>This conversation, or one on the test channel.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>Whether traces count as replies.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of activities made by <see cref="MakeActivity"/>.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>Replies that no test has taken yet.</summary>
    public Queue<Activity> ActiveQueue => _replies.Waiting;

    /// <summary>Where what the user sends belongs.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation of a name of its own, so that tests do not share state.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, name, name),
            User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
            Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
            Locale = DefaultLocale,
        };

    /// <summary>Adds a middleware at the end.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity, which is addressed in place as one of the user.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        await RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

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
            responses[index] = await SendAsync(activities[index], cancellationToken).ConfigureAwait(false);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => Task.FromResult(_replies.Replace(activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _replies.Remove(reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <summary>Starts another conversation: replies of the old one are gone, and the bot, without middleware, is told.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        _replies.Clear();
        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext((Activity)update);
        await callback(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the next reply; null when there is none.</summary>
    public IActivity GetNextReply() => _replies.TryTake();

    /// <summary>Takes the next reply as soon as there is one.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => _replies.TakeAsync(cancellationToken);

    /// <summary>A message as the user would send it.</summary>
    public Activity MakeActivity(string text = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Locale = Locale ?? DefaultLocale,
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Id = NextId(),
            Text = text,
        };

    /// <summary>Lets the user send a text.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) =>
        new()
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount(id: "user1", name: "User1"),
            Bot = new ChannelAccount(id: "bot", name: "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
            Locale = DefaultLocale,
        };

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp is null || activity.Timestamp.Value == default)
        {
            activity.Timestamp = DateTimeOffset.UtcNow;
        }

        if (activity.LocalTimestamp is null || activity.LocalTimestamp.Value == default)
        {
            activity.LocalTimestamp = DateTimeOffset.Now;
        }
    }

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = Guid.NewGuid().ToString("n");
        }

        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (activity.Type == ActivityTypesEx.Delay)
        {
            var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
            await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            _replies.Add(activity);
        }

        return new ResourceResponse(activity.Id);
    }
}
