namespace Microsoft.Bot.Schema;

/// <summary>Common reactions; channels have more.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";

    public const string PlusOne = "plusOne";
}
