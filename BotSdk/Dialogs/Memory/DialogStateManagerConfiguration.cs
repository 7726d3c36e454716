using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Which scopes and short forms memory paths may use.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class DialogStateManagerConfiguration
{
    /// <summary>The short forms, tried in order.</summary>
    public List<IPathResolver> PathResolvers { get; set; } = [];

    /// <summary>The scopes.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } = [];
}
