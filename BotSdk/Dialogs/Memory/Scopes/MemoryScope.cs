namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A named part of what dialogs can read and write by path.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public abstract class MemoryScope
{
    /// <summary>A scope of this name.</summary>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>The first name of the paths into this scope.</summary>
    public string Name { get; set; }

    /// <summary>Whether snapshots hold the scope.</summary>
    public bool IncludeInSnapshot { get; protected set; }

    /// <summary>The object behind the scope; null when there is none in this context.</summary>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Puts another object behind the scope, where the scope allows it.</summary>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Reads the scope from where it is kept.</summary>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Writes changes to where the scope is kept.</summary>
    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Deletes the scope where it is kept.</summary>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The memory scope '{Name}' is not kept anywhere, so it cannot be deleted.");

    private protected NotSupportedException ReadOnly() => new($"The memory scope '{Name}' cannot be replaced. Set members of it instead.");
}
