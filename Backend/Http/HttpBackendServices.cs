using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;

namespace CustomerBot.Backend;

/// <summary>Registers the adapters over HTTP: two retries, a limit per try and in all, a circuit that opens when half of the calls fail.</summary>
internal static class HttpBackendServices
{
    private const int LongestAnswer = 2 * 1024 * 1024;

    public static IServiceCollection AddHttpBackend(this IServiceCollection services)
    {
        services.AddHttpClient(AccessTokens.Client).RemoveAllLoggers();
        services.AddSingleton<AccessTokens>();
        services.AddTransient<AccessTokenHandler>();
        var client = services.AddHttpClient(BackendClient.Name, Address).RemoveAllLoggers(); // addresses hold customer numbers
        client
            .AddStandardResilienceHandler()
            .Configure((options, provider) => Limit(options, provider.GetRequiredService<IOptions<BackendOptions>>().Value.Http));
        client.AddHttpMessageHandler<AccessTokenHandler>();
        return services
            .AddSingleton<BackendClient>()
            .AddSingleton<HttpCustomers>()
            .AddSingleton<HttpOrders>()
            .AddSingleton<HttpInvoices>()
            .AddSingleton<HttpContracts>()
            .AddSingleton<HttpCallbacks>();
    }

    private static void Address(IServiceProvider provider, HttpClient client)
    {
        client.BaseAddress = new(provider.GetRequiredService<IOptions<BackendOptions>>().Value.Http.Url.TrimEnd('/') + "/");
        client.MaxResponseContentBufferSize = LongestAnswer;
        client.Timeout = System.Threading.Timeout.InfiniteTimeSpan; // the resilience handler limits
    }

    private static void Limit(HttpStandardResilienceOptions options, HttpBackendOptions http)
    {
        options.TotalRequestTimeout.Timeout = http.Timeout;
        options.AttemptTimeout.Timeout = http.TryTimeout;
        options.Retry.MaxRetryAttempts = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(100);
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(1); // at least twice the longest try
        options.CircuitBreaker.FailureRatio = 0.5;
        options.CircuitBreaker.MinimumThroughput = 20;
        options.CircuitBreaker.BreakDuration = TimeSpan.FromSeconds(10);
    }
}
