using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Patience with services that are busy or away for a moment: retries with growing pauses or the pause they ask for, limits of
/// time, and a circuit breaker for each host.
/// </summary>
internal static class Resilience
{
    // A channel gives up on a turn after about 15 seconds; longer pauses than this help nobody who waits for an answer.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(60);

    // Who may name service addresses without authentication must not fill the memory with hosts.
    private const int MaxHosts = 256;

    private static readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> Hosts = new(StringComparer.Ordinal);

    private static readonly Lazy<ResiliencePipeline<HttpResponseMessage>> Others = new(Create);

    internal static ResiliencePipeline<HttpResponseMessage> For(Uri address)
    {
        var host = address.Authority;
        return Hosts.TryGetValue(host, out var known) ? known
            : Hosts.Count < MaxHosts ? Hosts.GetOrAdd(host, static _ => Create())
            : Others.Value;
    }

    private static ResiliencePipeline<HttpResponseMessage> Create() =>
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddTimeout(TotalTimeout)
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromMilliseconds(500),
                    MaxDelay = LongestPause,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = static arguments => ValueTask.FromResult(IsWorthRetrying(arguments)),
                }
            )
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions())
            .AddTimeout(AttemptTimeout)
            .Build();

    private static bool IsWorthRetrying(RetryPredicateArguments<HttpResponseMessage> arguments) =>
        arguments.Outcome switch
        {
            { Exception: HttpRequestException or TimeoutRejectedException } => true,
            { Result: { } response } => IsBusy(response.StatusCode) && Pause(response) <= LongestPause,
            _ => false,
        };

    private static bool IsBusy(HttpStatusCode status) =>
        status
            is HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout;

    private static TimeSpan Pause(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } pause } => pause,
            { Date: { } moment } => moment - DateTimeOffset.UtcNow,
            _ => TimeSpan.Zero,
        };
}
