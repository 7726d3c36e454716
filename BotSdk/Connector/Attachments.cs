using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Attachments that a channel holds, over HTTP (Connector protocol, v3/attachments).</summary>
/// <remarks>Source: Bot Connector REST API reference, "Attachment operations".</remarks>
public class Attachments(ConnectorClient client) : IAttachments, IServiceOperations<ConnectorClient>
{
    private static readonly HttpStatusCode[] Views = [HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.Found];

    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        var call = new ServiceCall(HttpMethod.Get, Client.Address(["v3", "attachments", attachmentId])) { Headers = customHeaders };
        return Client.Calls.SendAsync<AttachmentInfo>(call, cancellationToken);
    }

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var call = new ServiceCall(HttpMethod.Get, View(attachmentId, viewId)) { Headers = customHeaders, Expected = Views };
        return Client.Calls.DownloadAsync(call, cancellationToken);
    }

    public string GetAttachmentUri(string attachmentId, string viewId = "original") => View(attachmentId, viewId).OriginalString;

    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        (await GetAttachmentWithHttpMessagesAsync(attachmentId, viewId)).Body;

    private Uri View(string attachmentId, string viewId)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        ArgumentNullException.ThrowIfNull(viewId);
        return Client.Address(["v3", "attachments", attachmentId, "views", viewId]);
    }
}
