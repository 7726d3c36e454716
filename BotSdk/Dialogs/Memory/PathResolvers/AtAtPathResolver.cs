namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>@@x</c> for all entities <c>turn.recognized.entities.x</c>.</summary>
public class AtAtPathResolver() : AliasPathResolver("@@", "turn.recognized.entities.");
