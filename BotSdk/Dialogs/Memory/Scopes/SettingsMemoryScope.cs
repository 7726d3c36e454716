using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary><c>settings</c>: the configuration that the bot hands in, else the one in the turn state. Read only.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class SettingsMemoryScope(IConfiguration configuration = null) : MemoryScope(ScopePath.Settings, includeInSnapshot: false)
{
    private readonly ImmutableDictionary<string, object> _settings = configuration is null ? null : LoadSettings(configuration);

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return _settings ?? dc.Context.TurnState.Get<ImmutableDictionary<string, object>>(ScopePath.Settings) ?? LoadFrom(dc);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        // Read when a path asks for it: a configuration is large, and hardly any turn looks into it.
        return Task.CompletedTask;
    }

    /// <summary>The configuration as nested dictionaries.</summary>
    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration) =>
        (configuration?.GetChildren() ?? []).ToImmutableDictionary(section => section.Key, Value, StringComparer.OrdinalIgnoreCase);

    private static ImmutableDictionary<string, object> LoadFrom(DialogContext dialogContext)
    {
        var settings = LoadSettings(dialogContext.Context.TurnState.Get<IConfiguration>());
        dialogContext.Context.TurnState.Set(ScopePath.Settings, settings);
        return settings;
    }

    private static object Value(IConfigurationSection section) => section.GetChildren().Any() ? LoadSettings(section) : section.Value;
}
