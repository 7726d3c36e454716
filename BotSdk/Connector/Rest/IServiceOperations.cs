namespace Microsoft.Rest;

/// <summary>A group of calls that a client offers.</summary>
/// <remarks>Source: Bot Connector REST API reference, "Requests".</remarks>
public interface IServiceOperations<T>
{
    T Client { get; }
}
