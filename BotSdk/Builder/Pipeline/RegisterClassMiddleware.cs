namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the turn state of every turn.</summary>
/// <typeparam name="T">The type under whose full name the service is found.</typeparam>
/// <remarks>Source: Bot Framework SDK documentation, "Middleware".</remarks>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers under the full name of the type.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName) { }

    /// <summary>Registers under a name.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>The service.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Add(_key, Service);
        return nextTurn(cancellationToken);
    }
}
