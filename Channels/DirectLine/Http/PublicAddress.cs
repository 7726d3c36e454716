using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerBot.Channels.DirectLine.Http;

/// <summary>Addresses that go out to clients: of streams and of uploaded files.</summary>
internal sealed class PublicAddress(IOptions<DirectLineOptions> options)
{
    public const string Root = "/v3/directline";

    private readonly string _configured = Origin.TryParse(options.Value.PublicUrl, out var origin) ? origin : "";

    /// <summary>Stable text for <c>activity.serviceUrl</c>.</summary>
    public string Service(HttpRequest request) => Base(request) + Root + "/";

    public string File(HttpRequest request, string userId, string fileId) => $"{Base(request)}{Root}/attachments/{userId}/{fileId}";

    public string Stream(HttpRequest request, string conversationId, string ticket) =>
        $"ws{Base(request).AsSpan("http".Length)}{Root}/conversations/{conversationId}/stream?watermark=-&t={ticket}";

    private string Base(HttpRequest request) =>
        _configured.Length > 0 ? _configured : $"{request.Scheme}://{request.Host.ToUriComponent()}";
}
