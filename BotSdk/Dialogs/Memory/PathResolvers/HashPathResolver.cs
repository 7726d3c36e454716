namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>#x</c> for <c>turn.recognized.intents.x</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class HashPathResolver() : AliasPathResolver("#", "turn.recognized.intents.");
