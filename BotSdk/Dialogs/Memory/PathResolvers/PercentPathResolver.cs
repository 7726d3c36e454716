namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary><c>%x</c> for <c>class.x</c>.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class PercentPathResolver() : AliasPathResolver("%", "class.");
