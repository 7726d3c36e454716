namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>%x</c> for <c>class.x</c>.</summary>
public class PercentPathResolver() : AliasPathResolver("%", "class.");
