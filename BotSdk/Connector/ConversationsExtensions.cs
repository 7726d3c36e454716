using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of <see cref="IConversations"/> without HTTP: what the answer's body says.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.CreateConversationWithHttpMessagesAsync(parameters, cancellationToken: cancellationToken));

    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.GetConversationsWithHttpMessagesAsync(continuationToken, cancellationToken: cancellationToken));

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, cancellationToken: cancellationToken));

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        BodyAsync(
            operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, cancellationToken: cancellationToken)
        );

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        BodyAsync(
            operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, cancellationToken: cancellationToken)
        );

    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) => operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, cancellationToken: cancellationToken);

    public static Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default
    ) =>
        BodyAsync(
            operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, cancellationToken: cancellationToken)
        );

    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, cancellationToken: cancellationToken));

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, cancellationToken: cancellationToken));

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => BodyAsync(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, cancellationToken: cancellationToken));

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    ) =>
        BodyAsync(
            operations.GetConversationPagedMembersWithHttpMessagesAsync(
                conversationId,
                pageSize,
                continuationToken,
                cancellationToken: cancellationToken
            )
        );

    public static Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default
    ) => operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, cancellationToken: cancellationToken);

    public static Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default
    ) =>
        BodyAsync(operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, cancellationToken: cancellationToken));

    /// <summary>Answers the activity named by its <see cref="Activity.ReplyToId"/>.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        // An activity that answers nothing cannot be sent as a reply.
        ArgumentNullException.ThrowIfNull(activity.ReplyToId, nameof(activity));
        return operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <summary>Opens a conversation between the bot and one user.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) => operations.CreateConversationAsync(new ConversationParameters(bot: bot, members: [user], activity: activity), cancellationToken);

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount(botAddress),
            new ChannelAccount(userAddress),
            activity,
            cancellationToken
        );

    private static async Task<T> BodyAsync<T>(Task<HttpOperationResponse<T>> call) => (await call).Body;
}
