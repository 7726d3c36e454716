using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel over HTTP (Connector protocol, v3/conversations).</summary>
/// <remarks>Source: Bot Connector REST API reference, "Conversation operations".</remarks>
public class Conversations(ConnectorClient client) : IConversations, IServiceOperations<ConnectorClient>
{
    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ConversationResourceResponse>(
            new ServiceCall(HttpMethod.Post, Client.Address(Path()))
            {
                Body = ServiceCall.ToJson(parameters),
                Expected = ServiceCall.Posted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ConversationsResult>(
            new ServiceCall(HttpMethod.Get, Client.Address(Path(), ("continuationToken", continuationToken))) { Headers = customHeaders },
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ResourceResponse>(
            new ServiceCall(HttpMethod.Post, Client.Address(PathOf(conversationId, "activities")))
            {
                Body = ServiceCall.ToJson(activity),
                Expected = ServiceCall.Posted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ResourceResponse>(
            new ServiceCall(HttpMethod.Post, Client.Address(PathOfActivity(conversationId, activityId)))
            {
                Body = ServiceCall.ToJson(activity),
                Expected = ServiceCall.Posted,
                ConversationId = conversationId,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ResourceResponse>(
            new ServiceCall(HttpMethod.Put, Client.Address(PathOfActivity(conversationId, activityId)))
            {
                Body = ServiceCall.ToJson(activity),
                Expected = ServiceCall.Posted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync(
            new ServiceCall(HttpMethod.Delete, Client.Address(PathOfActivity(conversationId, activityId)))
            {
                Expected = ServiceCall.Deleted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ResourceResponse>(
            new ServiceCall(HttpMethod.Post, Client.Address(PathOf(conversationId, "activities", "history")))
            {
                Body = ServiceCall.ToJson(transcript),
                Expected = ServiceCall.Posted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<IList<ChannelAccount>>(
            new ServiceCall(HttpMethod.Get, Client.Address(PathOfActivity(conversationId, activityId, "members")))
            {
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<IList<ChannelAccount>>(
            new ServiceCall(HttpMethod.Get, Client.Address(PathOf(conversationId, "members"))) { Headers = customHeaders },
            cancellationToken
        );

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ChannelAccount>(
            new ServiceCall(HttpMethod.Get, Client.Address(PathOf(conversationId, "members", userId))) { Headers = customHeaders },
            cancellationToken
        );

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<PagedMembersResult>(
            new ServiceCall(
                HttpMethod.Get,
                Client.Address(
                    PathOf(conversationId, "pagedmembers"),
                    ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)),
                    ("continuationToken", continuationToken)
                )
            )
            {
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync(
            new ServiceCall(HttpMethod.Delete, Client.Address(PathOf(conversationId, "members", memberId)))
            {
                Expected = ServiceCall.MemberRemoved,
                Headers = customHeaders,
            },
            cancellationToken
        );

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        Client.Calls.SendAsync<ResourceResponse>(
            new ServiceCall(HttpMethod.Post, Client.Address(PathOf(conversationId, "attachments")))
            {
                Body = ServiceCall.ToJson(attachmentUpload),
                Expected = ServiceCall.Posted,
                Headers = customHeaders,
            },
            cancellationToken
        );

    private static string[] Path(params string[] below) => ["v3", "conversations", .. below];

    private static string[] PathOf(string conversationId, params string[] below)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return ["v3", "conversations", conversationId, .. below];
    }

    private static string[] PathOfActivity(string conversationId, string activityId, params string[] below)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        return PathOf(conversationId, ["activities", activityId, .. below]);
    }
}
