using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages. A blank text or spoken text is none; the input hint is acceptingInput unless told otherwise.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message activity".</remarks>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Create(text, ssml, inputHint);

    /// <summary>A text with suggestions, each sent back as it reads.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(actions, text, ssml, inputHint, default);

    /// <summary>A text with suggestions for some of the people in the conversation.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(actions);
        var cardActions = actions.Select(action => new CardAction
        {
            Type = ActionTypes.ImBack,
            Value = action,
            Title = action,
        });
        return SuggestedActions(cardActions, text, ssml, inputHint, toList);
    }

    /// <summary>A text with suggestions.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null
    ) => SuggestedActions(cardActions, text, ssml, inputHint, default);

    /// <summary>A text with suggestions for some of the people in the conversation.</summary>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default
    )
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Create(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = [.. cardActions] };
        return message;
    }

    /// <summary>One attachment.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    /// <summary>Several attachments below each other.</summary>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>Several attachments beside each other.</summary>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>A picture, film or file that lies at an address.</summary>
    public static IMessageActivity ContentUrl(
        string url,
        string contentType,
        string name = null,
        string text = null,
        string ssml = null,
        string inputHint = null
    )
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            throw new ArgumentNullException(nameof(url));
        }

        if (string.IsNullOrWhiteSpace(contentType))
        {
            throw new ArgumentNullException(nameof(contentType));
        }

        var attachment = new Attachment
        {
            ContentType = contentType,
            ContentUrl = url,
            Name = name ?? string.Empty,
        };
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Create(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Create(string text, string ssml, string inputHint)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }
}
