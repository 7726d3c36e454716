namespace CustomerBot.Backend;

/// <summary>
/// The company's systems are down, slow or contradict themselves. Repeating the call with the same idempotency key is safe; the message holds
/// no personal data.
/// </summary>
public sealed class BackendUnavailableException : Exception
{
    private BackendUnavailableException(string operation, BackendFault fault, Exception? inner)
        : base($"The back end cannot serve {operation}: {fault}. See docs/operating.md, Back end.", inner) => Fault = fault;

    internal BackendFault Fault { get; }

    internal static BackendUnavailableException During(string operation, BackendFault fault, Exception? inner = null) =>
        new(operation, fault, inner);
}
