using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events by which a conversation is handed over to a human.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Handoff to human".</remarks>
public static class EventFactory
{
    private const string TranscriptName = "Transcript";

    /// <summary>Asks for a human, with what he should know.</summary>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var handoff = CreateHandoff(HandoffEventNames.InitiateHandoff, handoffContext, incoming.Conversation);
        handoff.From = incoming.From;
        handoff.RelatesTo = incoming.GetConversationReference();
        handoff.ReplyToId = incoming.Id;
        handoff.ServiceUrl = incoming.ServiceUrl;
        handoff.ChannelId = incoming.ChannelId;
        if (transcript != null)
        {
            handoff.Attachments =
            [
                new Attachment
                {
                    Content = transcript,
                    ContentType = "application/json",
                    Name = TranscriptName,
                },
            ];
        }

        return handoff;
    }

    /// <summary>Tells what became of a handover.</summary>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return CreateHandoff(HandoffEventNames.HandoffStatus, new HandoffStatus(state, message), conversation);
    }

    private static Activity CreateHandoff(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value == null ? null : StateJson.ToElement(value);
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = DateTimeOffset.UtcNow;
        handoff.Conversation = conversation;
        return handoff;
    }

    private sealed record HandoffStatus(
        [property: System.Text.Json.Serialization.JsonPropertyName("state")] string State,
        [property: System.Text.Json.Serialization.JsonPropertyName("message")] string Message
    );
}
