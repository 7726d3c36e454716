using System.Text.Json.Nodes;

namespace CustomerBot.Channels.DirectLine.Activities;

/// <summary>An activity of a customer after the server put its own values over those that a client must not set.</summary>
/// <param name="Content">The activity as it will be echoed, still without id and time.</param>
/// <param name="Type">Its type.</param>
/// <param name="ClientId">The id under which the client would repeat it, if it names one.</param>
internal sealed record PostedActivity(JsonObject Content, string Type, string? ClientId)
{
    public override string ToString() => nameof(PostedActivity);
}
