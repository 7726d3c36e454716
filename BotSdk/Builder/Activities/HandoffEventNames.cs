namespace Microsoft.Bot.Schema;

/// <summary>Names of the events by which a conversation is handed over.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Handoff to human".</remarks>
public static class HandoffEventNames
{
    /// <summary>The bot asks for a human.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>The channel tells what became of it.</summary>
    public const string HandoffStatus = "handoff.status";
}
