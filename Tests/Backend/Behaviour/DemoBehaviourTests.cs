namespace CustomerBot.Tests.Backend.Behaviour;

public sealed class DemoBehaviourTests : BehaviourTests
{
    internal override Task<IBackendUnderTest> StartAsync() => Task.FromResult<IBackendUnderTest>(BackendHost.Start());
}
