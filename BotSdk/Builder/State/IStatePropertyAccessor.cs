namespace Microsoft.Bot.Builder;

/// <summary>Reads and changes one property of a state within a turn; nothing reaches the storage before the state is saved.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state".</remarks>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; when there is none, what the factory makes, which then is the value.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Puts a value in place of what was there.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
