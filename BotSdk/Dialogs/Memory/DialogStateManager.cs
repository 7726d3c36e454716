using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>What dialogs can read and write by path, such as <c>conversation.name</c>: a dictionary of scopes.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public partial class DialogStateManager : IDictionary<string, object>
{
    private readonly DialogContext _dialogContext;
    private int _version;

    /// <summary>The memory as seen from a dialog context; without a configuration that of the turn state, else the default.</summary>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _dialogContext = dc;
        Configuration = configuration ?? dc.Context.TurnState.Get<DialogStateManagerConfiguration>() ?? DefaultMemory.Configuration;
    }

    /// <summary>The scopes and short forms.</summary>
    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>The scope of this name, ignoring case; null when there is none.</summary>
    public MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Configuration.MemoryScopes.Find(scope => scope.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Changes with every value that is set or removed.</summary>
    public string Version() => _version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The path with short forms written out.</summary>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Configuration.PathResolvers.Aggregate(path, (current, resolver) => resolver.TransformPath(current));
    }

    /// <summary>The scope that a path begins with, and the rest of the path.</summary>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.AsSpan().IndexOfAny('.', '[');
        var name = end < 0 ? path : path[..end];
        remainingPath = end < 0 ? string.Empty : path[(path[end] == '.' ? end + 1 : end)..];
        return GetMemoryScope(name)
            ?? throw new ArgumentOutOfRangeException(nameof(path), $"'{name}' is no memory scope. There are: {ScopeNames()}.");
    }

    /// <summary>Reads a value; false when there is none or it does not fit the type.</summary>
    public bool TryGetValue<T>(string path, out T value)
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;
        if (!TryFind(TransformPath(path), out var found))
        {
            return false;
        }

        if (found is T fitting)
        {
            value = fitting;
            return true;
        }

        try
        {
            value = StateConversion.To<T>(found);
            return value is not null;
        }
        catch (Exception exception)
            when (exception
                    is FormatException
                        or InvalidCastException
                        or OverflowException
                        or JsonException
                        or NotSupportedException
                        or ArgumentException
            )
        {
            return false;
        }
    }

    /// <summary>Reads a value, or the default when there is none.</summary>
    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null) =>
        TryGetValue<T>(pathExpression, out var value) ? value
        : defaultValue is null ? default
        : defaultValue();

    /// <summary>Reads a whole number.</summary>
    public int GetIntValue(string pathExpression, int defaultValue = 0) =>
        TryGetValue<int>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Reads a yes or no.</summary>
    public bool GetBoolValue(string pathExpression, bool defaultValue = false) =>
        TryGetValue<bool>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Reads a text.</summary>
    public string GetStringValue(string pathExpression, string defaultValue = null) =>
        TryGetValue<string>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Sets a value. Objects on the way to it are made.</summary>
    public void SetValue(string path, object value)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (value is Task)
        {
            throw new ArgumentException($"The value for '{path}' is a task. Await it first.", nameof(value));
        }

        path = TransformPath(path);
        var scope = ResolveMemoryScope(path, out var rest);
        if (rest.Length == 0)
        {
            scope.SetMemory(_dialogContext, value);
        }
        else
        {
            MemoryTree.Set(scope.GetMemory(_dialogContext), PartsOf(rest), value);
        }

        Changed(path);
    }

    /// <summary>Removes a value.</summary>
    public void RemoveValue(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        var scope = ResolveMemoryScope(path, out var rest);
        MemoryTree.Remove(scope.GetMemory(_dialogContext), PartsOf(rest));
        Changed(path);
    }

    /// <summary>All scopes that may be shown, as JSON.</summary>
    public JsonElement GetMemorySnapshot()
    {
        var snapshot = new Dictionary<string, object>();
        foreach (var scope in Configuration.MemoryScopes.Where(scope => scope.IncludeInSnapshot))
        {
            if (scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = memory;
            }
        }

        return StateJson.ToElement(snapshot);
    }

    /// <summary>Notes from now on when these paths change; gives them written out.</summary>
    public List<string> TrackPaths(IEnumerable<string> paths)
    {
        List<string> tracked = [.. (paths ?? []).Select(TransformPath)];
        tracked.ForEach(Changes().Track);
        return tracked;
    }

    /// <summary>Whether one of these tracked paths changed after the event counter had this value.</summary>
    public bool AnyPathChanged(uint counter, IEnumerable<string> paths) => Changes().AnyAfter(counter, paths);

    /// <summary>Reads all scopes.</summary>
    public async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.LoadAsync(_dialogContext, force: false, cancellationToken);
        }
    }

    /// <summary>Writes the changes of all scopes.</summary>
    public async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.SaveChangesAsync(_dialogContext, force: false, cancellationToken);
        }
    }

    /// <summary>Deletes a scope where it is kept.</summary>
    public Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default) =>
        GetMemoryScope(name)?.DeleteAsync(_dialogContext, cancellationToken) ?? Task.CompletedTask;

    private bool TryFind(string path, out object value)
    {
        value = null;
        var end = path.AsSpan().IndexOfAny('.', '[');
        if (GetMemoryScope(end < 0 ? path : path[..end]) is null)
        {
            return false;
        }

        var scope = ResolveMemoryScope(path, out var rest);
        return MemoryPath.Parse(rest) is { } parts && MemoryTree.TryGet(scope.GetMemory(_dialogContext), parts, out value);
    }

    private static List<object> PartsOf(string path) =>
        MemoryPath.Parse(path) is { Count: > 0 } parts
            ? parts
            : throw new ArgumentException($"'{path}' is no path into memory.", nameof(path));

    private void Changed(string path)
    {
        _version++;
        _dialogContext
            .Context.TurnState.Get<MemoryChanges>()
            ?.Note(path, TryGetValue<uint>(DialogPath.EventCounter, out var counter) ? counter : 0);
    }

    private MemoryChanges Changes()
    {
        var turnState = _dialogContext.Context.TurnState;
        if (turnState.Get<MemoryChanges>() is not { } changes)
        {
            changes = new MemoryChanges();
            turnState.Set(changes);
        }

        return changes;
    }

    private string ScopeNames() => string.Join(", ", Configuration.MemoryScopes.Select(scope => scope.Name));
}
