namespace Microsoft.Bot.Schema;

/// <summary>Speech that says nothing.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Speak".</remarks>
public static class SpeechConstants
{
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
