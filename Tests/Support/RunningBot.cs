namespace CustomerBot.Tests.Support;

/// <summary>One running program for all tests of a class.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    internal BotProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Process = await BotProcess.StartAsync();

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
