using CustomerBot.Tests.Backend.Http;

namespace CustomerBot.Tests.Backend.Behaviour;

public sealed class HttpBehaviourTests : BehaviourTests
{
    internal override async Task<IBackendUnderTest> StartAsync() => await HttpBackend.StartAsync();
}
