using CustomerBot.Tests.Backend.Behaviour;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Backend.Http;

/// <summary>The adapters over HTTP against a stub of the company's API over a demo shop.</summary>
internal sealed class HttpBackend : IBackendUnderTest
{
    private readonly ServiceProvider _services;

    private HttpBackend(BackendHost company, BackendStub stub, string secret)
    {
        Company = company;
        Stub = stub;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Backend:Kind", "Http"),
                new("Backend:Http:Url", stub.Url),
                new("Backend:Http:TokenUrl", stub.Url + "/token"),
                new("Backend:Http:ClientId", BackendStub.ClientId),
                new("Backend:Http:ClientSecret", secret),
                new("Backend:Http:TryTimeout", "00:00:02"),
                new("Backend:Http:Timeout", "00:00:20"),
            ])
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        new DemoShop("unused").AddTo(services, configuration);
        _services = services.BuildServiceProvider();
    }

    /// <summary>The company behind the API.</summary>
    public BackendHost Company { get; }

    public BackendStub Stub { get; }

    public static async Task<HttpBackend> StartAsync(string secret = BackendStub.ClientSecret)
    {
        var company = BackendHost.Start();
        return new(company, await BackendStub.StartAsync(company), secret);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Stub.DisposeAsync();
        await Company.DisposeAsync();
    }
}
