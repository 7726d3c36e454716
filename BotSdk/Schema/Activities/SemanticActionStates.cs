namespace Microsoft.Bot.Schema;

/// <summary>How far a semantic action has come.</summary>
/// <remarks>Source: Bot Framework Activity schema, "Semantic action type".</remarks>
public static class SemanticActionStates
{
    public const string Continue = "continue";

    public const string Done = "done";

    public const string Start = "start";
}
