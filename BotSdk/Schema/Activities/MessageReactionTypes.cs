namespace Microsoft.Bot.Schema;

/// <summary>Common reactions; channels have more.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Message reaction".</remarks>
public static class MessageReactionTypes
{
    public const string Like = "like";

    public const string PlusOne = "plusOne";
}
