using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using CustomerBot.Channels.DirectLine.Feed;
using CustomerBot.Channels.DirectLine.Http;
using CustomerBot.Privacy;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Channels.DirectLine.Uploads;

/// <summary>Keeps files like all else of a conversation: declared, sealed, for its time, erasable.</summary>
internal sealed class FileStore(DeclaredStore store, PublicAddress addresses)
{
    /// <summary>Keeps the files and makes the attachments that point to them.</summary>
    public async Task<JsonArray> KeepAsync(Upload upload, string userId, HttpRequest request, CancellationToken cancellationToken)
    {
        var batch = new DocumentBatch();
        var attachments = new JsonArray();
        foreach (var file in upload.Files)
        {
            var id = ConversationKey.RandomId();
            batch.Put(ConversationKey.File(userId, id), new FileDocument(file), FeedJson.Default.FileDocument);
            attachments.Add((JsonNode)Attachment(file, addresses.File(request, userId, id), upload.Activity));
        }

        await store.WriteAsync(batch, cancellationToken);
        return attachments;
    }

    public async Task<FileContent?> ReadAsync(string userId, string fileId, CancellationToken cancellationToken) =>
        (await store.ReadAsync(ConversationKey.File(userId, fileId), FeedJson.Default.FileDocument, cancellationToken))?.Content.File;

    private static JsonObject Attachment(FileContent file, string address, JsonObject activity)
    {
        var attachment = new JsonObject
        {
            ["contentType"] = file.ContentType,
            ["contentUrl"] = address,
            ["name"] = file.Name,
        };
        // Found by name: clients read the files at the same time, so their order says nothing.
        var claimed = (activity.Field("attachments") as JsonArray)
            ?.OfType<JsonObject>()
            .FirstOrDefault(item => item.Text("name") == file.Name);
        if (claimed?.Text("thumbnailUrl") is { } thumbnail && thumbnail.StartsWith("data:image/", StringComparison.Ordinal))
        {
            attachment["thumbnailUrl"] = thumbnail;
        }

        return attachment;
    }
}
