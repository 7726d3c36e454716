using CustomerBot.Privacy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// Healthy means that personal data can be read and stored. While the vault is away, and also when the store is closed for it, the answer
/// is "Degraded": a load balancer must go on sending customers, whose questions are answered. The reason stands in the log.
/// </summary>
internal sealed class StoreHealthCheck(StoreHealth storeHealth) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await storeHealth.CheckAsync(cancellationToken) switch
        {
            StoreCondition.Open => HealthCheckResult.Healthy(),
            _ => HealthCheckResult.Degraded(),
        };
}
