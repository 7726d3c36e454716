namespace Microsoft.Rest;

/// <summary>A group of calls that a client offers.</summary>
public interface IServiceOperations<T>
{
    T Client { get; }
}
