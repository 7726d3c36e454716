using CustomerBot.Privacy;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerBot.Bot.Hosting;

/// <summary>
/// "Degraded" while deletion is late or the date of a request of a person, of a notice to a recipient or of security.txt comes near,
/// "Unhealthy" when one is past it. Turns can be taken all the same, so this is no part of readiness.
/// </summary>
internal sealed class DutiesHealthCheck(Duties duties, SecurityText securityText) : IHealthCheck
{
    public const string Name = "duties";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await duties.CheckAsync(cancellationToken) switch
        {
            { Overdue: > 0 } => HealthCheckResult.Unhealthy(),
            _ when securityText.IsExpired => HealthCheckResult.Unhealthy(),
            _ when securityText.ExpiresSoon => HealthCheckResult.Degraded(),
            { IsRetentionLate: true } or { DueSoon: > 0 } => HealthCheckResult.Degraded(),
            _ => HealthCheckResult.Healthy(),
        };
}
