using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Reports every activity of a turn: the incoming one before the bot runs, others after they were sent, updated or deleted. Names
/// and texts of people are told only when personal information is wanted.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Add telemetry to your bot".</remarks>
public class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Reports to this client, or to nobody.</summary>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Whether names and texts of people are told.</summary>
    public bool LogPersonalInformation { get; }

    /// <summary>Who is told.</summary>
    public IBotTelemetryClient TelemetryClient { get; }

    /// <inheritdoc/>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity != null)
        {
            await OnReceiveActivityAsync(context.Activity, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities((_, activities, next) => SendAsync(activities, next, cancellationToken));
        context.OnUpdateActivity((_, activity, next) => UpdateAsync(activity, next, cancellationToken));
        context.OnDeleteActivity((_, reference, next) => DeleteAsync(reference, next, cancellationToken));
        if (nextTurn != null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reports an activity that came in.</summary>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(
            TelemetryLoggerConstants.BotMsgReceiveEvent,
            await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false)
        );

    /// <summary>Reports an activity that was sent.</summary>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(
            TelemetryLoggerConstants.BotMsgSendEvent,
            await FillSendEventPropertiesAsync(activity).ConfigureAwait(false)
        );

    /// <summary>Reports an activity that was updated.</summary>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(
            TelemetryLoggerConstants.BotMsgUpdateEvent,
            await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false)
        );

    /// <summary>Reports an activity that was deleted.</summary>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(
            TelemetryLoggerConstants.BotMsgDeleteEvent,
            await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false)
        );

    /// <summary>What is told of an activity that came in.</summary>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = new TelemetryProperties(activity)
            .With(TelemetryConstants.FromIdProperty, activity.From?.Id)
            .With(TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name)
            .With(TelemetryConstants.LocaleProperty, activity.Locale)
            .With(TelemetryConstants.ActivityIdProperty, activity.Id);
        if (LogPersonalInformation)
        {
            properties
                .WithText(TelemetryConstants.FromNameProperty, activity.From?.Name)
                .WithText(TelemetryConstants.TextProperty, activity.Text)
                .WithText(TelemetryConstants.SpeakProperty, activity.Speak);
        }

        if (activity.ChannelId == Channels.Msteams)
        {
            properties.WithTeams(activity);
        }

        return properties.With(additionalProperties);
    }

    /// <summary>What is told of an activity that was sent.</summary>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = new TelemetryProperties(activity)
            .With(TelemetryConstants.ReplyActivityIDProperty, activity.ReplyToId)
            .With(TelemetryConstants.LocaleProperty, activity.Locale)
            .With(TelemetryConstants.ActivityIdProperty, activity.Id);
        if (LogPersonalInformation)
        {
            properties
                .WithText(TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name)
                .WithText(TelemetryConstants.TextProperty, activity.Text)
                .WithText(TelemetryConstants.SpeakProperty, activity.Speak)
                .WithAttachments(activity.Attachments);
        }

        return properties.With(additionalProperties);
    }

    /// <summary>What is told of an activity that was updated.</summary>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity,
        Dictionary<string, string> additionalProperties = null
    )
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = new TelemetryProperties(activity)
            .With(TelemetryConstants.LocaleProperty, activity.Locale)
            .With(TelemetryConstants.ActivityIdProperty, activity.Id);
        if (LogPersonalInformation)
        {
            properties.WithText(TelemetryConstants.TextProperty, activity.Text);
        }

        return properties.With(additionalProperties);
    }

    /// <summary>What is told of an activity that was deleted.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The official class has it as an instance member.")]
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity,
        Dictionary<string, string> additionalProperties = null
    ) =>
        activity == null
            ? Nothing()
            : new TelemetryProperties(activity).With(TelemetryConstants.ActivityIdProperty, activity.Id).With(additionalProperties);

    private static Task<Dictionary<string, string>> Nothing() => Task.FromResult(new Dictionary<string, string>());

    private async Task<ResourceResponse[]> SendAsync(
        List<Activity> activities,
        Func<Task<ResourceResponse[]>> next,
        CancellationToken cancellationToken
    )
    {
        var responses = await next().ConfigureAwait(false);
        foreach (var activity in activities)
        {
            await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }

        return responses;
    }

    private async Task<ResourceResponse> UpdateAsync(
        Activity activity,
        Func<Task<ResourceResponse>> next,
        CancellationToken cancellationToken
    )
    {
        var response = await next().ConfigureAwait(false);
        await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        return response;
    }

    private async Task DeleteAsync(ConversationReference reference, Func<Task> next, CancellationToken cancellationToken)
    {
        await next().ConfigureAwait(false);
        var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        deleted.ApplyConversationReference(reference, isIncoming: false);
        await OnDeleteActivityAsync(deleted, cancellationToken).ConfigureAwait(false);
    }
}
