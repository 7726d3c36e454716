namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>#x</c> for <c>turn.recognized.intents.x</c>.</summary>
public class HashPathResolver() : AliasPathResolver("#", "turn.recognized.intents.");
