using CustomerBot.Privacy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// Ready means that personal data can be read and stored. While the vault is away, keys in memory serve and the answer is
/// "Degraded"; the reason stands in the log, not in the answer.
/// </summary>
internal sealed class StoreHealthCheck(StoreHealth storeHealth) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await storeHealth.CheckAsync(cancellationToken) switch
        {
            StoreCondition.Open => HealthCheckResult.Healthy(),
            StoreCondition.VaultAway => HealthCheckResult.Degraded(),
            _ => HealthCheckResult.Unhealthy(),
        };
}
