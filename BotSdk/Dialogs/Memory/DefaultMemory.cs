using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and short forms used where a bot brings none of its own. They keep nothing, so all turns share them.</summary>
internal static class DefaultMemory
{
    public static readonly DialogStateManagerConfiguration Configuration = new()
    {
        PathResolvers =
        [
            new DollarPathResolver(),
            new HashPathResolver(),
            new AtAtPathResolver(),
            new AtPathResolver(),
            new PercentPathResolver(),
        ],
        MemoryScopes =
        [
            new TurnMemoryScope(),
            new SettingsMemoryScope(),
            new DialogMemoryScope(),
            new DialogContextMemoryScope(),
            new DialogClassMemoryScope(),
            new ClassMemoryScope(),
            new ThisMemoryScope(),
            new ConversationMemoryScope(),
            new UserMemoryScope(),
        ],
    };
}
