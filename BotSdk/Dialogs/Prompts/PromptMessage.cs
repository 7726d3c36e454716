using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Puts choices into the bot's question without changing the question itself, which is persisted.</summary>
internal static class PromptMessage
{
    public static IMessageActivity Text(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }

    public static IMessageActivity Merge(IMessageActivity question, IMessageActivity choices)
    {
        if (question is null)
        {
            choices.InputHint = InputHints.ExpectingInput;
            return choices;
        }

        var message = Copy((Activity)question);
        message.Text = choices.Text;
        if (choices.SuggestedActions?.Actions is { Count: > 0 })
        {
            message.SuggestedActions = choices.SuggestedActions;
        }

        if (message.Attachments is not null || choices.Attachments is { Count: > 0 })
        {
            message.Attachments = [.. (message.Attachments ?? []).Select(WithContent), .. choices.Attachments ?? []];
        }

        return message;
    }

    // As the official runtime copies them: an attachment without content, such as a picture, has an explicit null there.
    private static Attachment WithContent(Attachment source) =>
        source.Content is not null
            ? source
            : new Attachment
            {
                ContentType = source.ContentType,
                ContentUrl = source.ContentUrl,
                Content = JsonElement.Parse("null"),
                Name = source.Name,
                ThumbnailUrl = source.ThumbnailUrl,
                Properties = source.Properties,
            };

    /// <summary>A copy to send: sending writes into the top level only, so what lies below is shared.</summary>
    public static Activity Copy(Activity source) =>
        new()
        {
            Type = source.Type,
            Id = source.Id,
            Timestamp = source.Timestamp,
            LocalTimestamp = source.LocalTimestamp,
            LocalTimezone = source.LocalTimezone,
            CallerId = source.CallerId,
            ServiceUrl = source.ServiceUrl,
            ChannelId = source.ChannelId,
            From = source.From,
            Conversation = source.Conversation,
            Recipient = source.Recipient,
            TextFormat = source.TextFormat,
            AttachmentLayout = source.AttachmentLayout,
            MembersAdded = source.MembersAdded,
            MembersRemoved = source.MembersRemoved,
            ReactionsAdded = source.ReactionsAdded,
            ReactionsRemoved = source.ReactionsRemoved,
            TopicName = source.TopicName,
            HistoryDisclosed = source.HistoryDisclosed,
            Locale = source.Locale,
            Text = source.Text,
            Speak = source.Speak,
            InputHint = source.InputHint,
            Summary = source.Summary,
            SuggestedActions = source.SuggestedActions,
            Attachments = source.Attachments,
            Entities = source.Entities,
            ChannelData = source.ChannelData,
            Action = source.Action,
            ReplyToId = source.ReplyToId,
            Label = source.Label,
            ValueType = source.ValueType,
            Value = source.Value,
            Name = source.Name,
            RelatesTo = source.RelatesTo,
            Code = source.Code,
            Expiration = source.Expiration,
            Importance = source.Importance,
            DeliveryMode = source.DeliveryMode,
            ListenFor = source.ListenFor,
            TextHighlights = source.TextHighlights,
            SemanticAction = source.SemanticAction,
            Properties = source.Properties,
        };
}
