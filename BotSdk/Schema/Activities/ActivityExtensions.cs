namespace Microsoft.Bot.Schema;

/// <summary>Mentions in messages: who is meant, and the text without them.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Basic activity structure".</remarks>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == activity.Recipient.Id);

    /// <summary>Takes the bot's own name out of the text, as group chats put it in front of every message.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of <paramref name="id"/> out of the text; also changes the activity.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var mentioned = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            activity.Text =
                mentioned.Length == 0
                    ? activity.Text.Trim()
                    : activity.Text.Replace(mentioned, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
