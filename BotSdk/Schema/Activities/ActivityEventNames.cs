namespace Microsoft.Bot.Schema;

/// <summary>Names of the event activities that the runtime makes itself.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Event activity".</remarks>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";

    public const string CreateConversation = "CreateConversation";
}
