using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Properties of one scope, kept as one document: read once per turn, cached in the turn state, and written when the document
/// differs from what was read. The last writer wins; nothing is merged.
/// </summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public abstract partial class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    /// <summary>A state over a storage; the key is the place of its cache in the turn state.</summary>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    /// <summary>An accessor for the property of this name; accessors of the same name share the value.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the document unless the turn has it; with force it is read again and unsaved changes are gone.</summary>
    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return !force && GetCachedState(turnContext)?.State != null && HasKey(turnContext)
            ? Task.CompletedTask
            : ReadAsync(turnContext, cancellationToken);
    }

    /// <summary>Writes the document when it differs from what was read, or always with force. Without a loaded document nothing happens.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null || !cached.TryGetChange(force, out var json))
        {
            return;
        }

        var document = cached.State as StateDocument;
        document?.Pending = json;
        try
        {
            var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            document?.Pending = null;
        }

        cached.Saved(json);
    }

    /// <summary>Empties the state; the next save writes the empty document.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Forgets the state of this turn and deletes the document at once.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) != null)
        {
            turnContext.TurnState.Remove(_contextServiceKey);
        }

        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A copy of the loaded state as JSON.</summary>
    /// <exception cref="InvalidOperationException">The state was not loaded in this turn.</exception>
    public JsonElement Get(ITurnContext turnContext)
    {
        var cached = GetCachedState(turnContext) ?? throw new InvalidOperationException("Load the state before looking at it.");
        return StateJson.ToElement(cached.State);
    }

    /// <summary>What this turn has of the state; null when it was not loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key of the document in the storage.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks a part of the key.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a property of the loaded state; a value of another type is converted into a copy.</summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (TryGetProperty<T>(turnContext, propertyName, out var value))
        {
            return Task.FromResult(value);
        }

        return default(T) is null
            ? Task.FromResult(default(T))
            : throw new KeyNotFoundException($"The state has no property {propertyName}.");
    }

    /// <summary>Removes a property of the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Properties(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Puts a value into the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object value,
        CancellationToken cancellationToken = default
    )
    {
        Properties(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>Whether the activity has what the key needs; a class whose key is known checks without building the text.</summary>
    private protected virtual bool HasKey(ITurnContext turnContext) => GetStorageKey(turnContext) != null;

    private bool TryGetProperty<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        if (Properties(turnContext, propertyName).TryGetValue(propertyName, out var stored) && stored != null)
        {
            value = stored is T typed ? typed : StateConversion.To<T>(stored);
            return value != null;
        }

        value = default;
        return false;
    }

    private IDictionary<string, object> Properties(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State ?? throw new InvalidOperationException("Load the state before using its properties.");
    }

    private async Task ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var value);
        turnContext.TurnState[_contextServiceKey] = value switch
        {
            null => new CachedBotState(new StateDocument()),
            IDictionary<string, object> properties => new CachedBotState(properties),
            JsonElement { ValueKind: JsonValueKind.Object } element => new CachedBotState(StateJson.ToDictionary(element)),
            _ => throw new InvalidOperationException("The stored state is no JSON object. Delete it or repair it."),
        };
    }
}
