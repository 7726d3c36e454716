using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of <see cref="IAttachments"/> without HTTP.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Attachment operations".</remarks>
public static class AttachmentsExtensions
{
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default
    ) => (await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, cancellationToken: cancellationToken)).Body;

    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default
    ) => (await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, cancellationToken: cancellationToken)).Body;
}
