namespace Microsoft.Bot.Schema;

/// <summary>
/// Everything that bots, users and channels send each other (Activity protocol). One class holds the members of all types;
/// <c>AsMessageActivity()</c> and its like give the view that fits the type.
/// </summary>
/// <remarks>Source: Bot Framework Activity schema, "Basic activity structure".</remarks>
public partial class Activity
    : IConversationUpdateActivity,
        IContactRelationUpdateActivity,
        IInstallationUpdateActivity,
        IMessageActivity,
        IMessageUpdateActivity,
        IMessageDeleteActivity,
        IMessageReactionActivity,
        ISuggestionActivity,
        ITypingActivity,
        IEndOfConversationActivity,
        IEventActivity,
        IInvokeActivity,
        ITraceActivity,
        IHandoffActivity,
        ICommandActivity,
        ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Whether there is anything to show: a text, a summary, an attachment or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    /// <summary>The users mentioned in the text, read from <see cref="Entities"/>.</summary>
    public Mention[] GetMentions() =>
        Entities == null
            ? []
            : [.. Entities.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)).Select(AsMention)];

    /// <summary>Whether it came over a streaming connection, which names no HTTP address to answer to.</summary>
    public bool IsFromStreamingConnection() => ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // Only what came over the wire counts, as in the official class: members that code set on a Mention itself do not.
    private static Mention AsMention(Entity entity) => ExtensionMembers.Convert<Mention>(entity.Properties);
}
