namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Input hint".</remarks>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";

    public const string ExpectingInput = "expectingInput";

    public const string IgnoringInput = "ignoringInput";
}
