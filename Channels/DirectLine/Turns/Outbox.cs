using System.Text.Json.Nodes;
using CustomerBot.Channels.DirectLine.Activities;
using Microsoft.Bot.Schema;

namespace CustomerBot.Channels.DirectLine.Turns;

/// <summary>Collects the replies of one call, so that all that are kept go to the disk in one write, and in order.</summary>
internal sealed class Outbox(Conversation conversation)
{
    private readonly List<JsonObject> _waiting = [];
    private readonly List<ResourceResponse> _responses = [];

    public ResourceResponse[] Responses => [.. _responses];

    public void Keep(JsonObject reply) => _waiting.Add(reply);

    public void Skip() => _responses.Add(new ResourceResponse());

    /// <summary>Shows a reply that is not kept.</summary>
    public void Show(JsonObject reply)
    {
        var id = reply.Text("id") ?? ConversationKey.RandomId();
        reply.Force("id", id);
        conversation.Push(reply);
        _responses.Add(new ResourceResponse(id));
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        var ids = await conversation.ReplyAsync(_waiting, cancellationToken);
        _waiting.Clear();
        _responses.AddRange(ids.Select(id => new ResourceResponse(id)));
    }
}
