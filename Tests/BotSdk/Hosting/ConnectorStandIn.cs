using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Hosting;

/// <summary>The channel's side of the connector: writes down each call and answers it.</summary>
internal sealed class ConnectorStandIn(JsonElement? answers = null) : HttpMessageHandler
{
    public JsonArray Calls { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add(await DescribeAsync(request, cancellationToken));
        var (status, body) = AnswerTo(request);
        return new HttpResponseMessage(status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }

    private static async Task<JsonObject> DescribeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = new JsonObject
        {
            ["method"] = request.Method.Method,
            ["path"] = request.RequestUri!.PathAndQuery,
            ["authorization"] = request.Headers.Authorization is not null,
        };
        if (request.Headers.TryGetValues("x-ms-conversation-id", out var conversation))
        {
            call["conversationHeader"] = conversation.Single();
        }

        if (request.Content is { } content)
        {
            call["contentType"] = content.Headers.ContentType?.ToString();
            call["body"] = JsonNode.Parse(await content.ReadAsStringAsync(cancellationToken));
        }

        return call;
    }

    private (HttpStatusCode Status, string Body) AnswerTo(HttpRequestMessage request)
    {
        if (answers is { } given && Calls.Count <= given.GetArrayLength())
        {
            var answer = given[Calls.Count - 1];
            return ((HttpStatusCode)answer.GetProperty("status").GetInt32(), BodyOf(answer));
        }

        return (HttpStatusCode.OK, request.Method == HttpMethod.Delete ? string.Empty : $$"""{"id":"r{{Calls.Count}}"}""");
    }

    private static string BodyOf(JsonElement answer) =>
        !answer.TryGetProperty("body", out var body) ? string.Empty
        : body.ValueKind == JsonValueKind.String ? body.GetString()!
        : body.GetRawText();
}
