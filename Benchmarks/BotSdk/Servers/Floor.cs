using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CustomerBot.Benchmarks.BotSdk.Servers;

/// <summary>What any server must do: reads the activity, writes the same reply as the echo bot, with nothing between.</summary>
internal static class Floor
{
    public static async Task AnswerAsync(HttpRequest request, HttpResponse response)
    {
        var activity = await JsonSerializer.DeserializeAsync(
            request.BodyReader,
            PlainJson.Default.PlainActivity,
            request.HttpContext.RequestAborted
        );
        var replies = JsonSerializer.SerializeToUtf8Bytes(new PlainReplies([Reply(activity!)]), PlainJson.Default.PlainReplies);
        response.ContentType = "application/json";
        response.ContentLength = replies.Length;
        await response.BodyWriter.WriteAsync(replies, request.HttpContext.RequestAborted);
    }

    private static PlainActivity Reply(PlainActivity activity) =>
        activity with
        {
            Id = null,
            Timestamp = null,
            DeliveryMode = null,
            From = activity.Recipient,
            Recipient = activity.From,
            Text = $"Echo: {activity.Text}",
            InputHint = "acceptingInput",
            ReplyToId = activity.Id,
            Attachments = [],
            Entities = [],
        };
}
