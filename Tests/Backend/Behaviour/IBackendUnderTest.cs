namespace CustomerBot.Tests.Backend.Behaviour;

/// <summary>Ports, and the company whose systems stand behind them.</summary>
internal interface IBackendUnderTest : IAsyncDisposable
{
    BackendHost Company { get; }

    T Get<T>()
        where T : notnull;
}
