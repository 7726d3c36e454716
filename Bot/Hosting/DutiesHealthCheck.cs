using CustomerBot.Privacy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// "Degraded" while deletion is late or a request of a person comes near its date, "Unhealthy" when one is past it. Turns can be taken
/// all the same, so this is no part of readiness.
/// </summary>
internal sealed class DutiesHealthCheck(Duties duties) : IHealthCheck
{
    public const string Name = "duties";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await duties.CheckAsync(cancellationToken) switch
        {
            { Overdue: > 0 } => HealthCheckResult.Unhealthy(),
            { IsRetentionLate: true } or { DueSoon: > 0 } => HealthCheckResult.Degraded(),
            _ => HealthCheckResult.Healthy(),
        };
}
