namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>$x</c> for <c>dialog.x</c>.</summary>
public class DollarPathResolver() : AliasPathResolver("$", "dialog.");
