namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>@@x</c> for all entities <c>turn.recognized.entities.x</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class AtAtPathResolver() : AliasPathResolver("@@", "turn.recognized.entities.");
