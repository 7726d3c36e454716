using CustomerBot.Bot.Hosting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CustomerBot.Bot.Endpoints;

/// <summary>Tells a load balancer whether the process lives and whether it can take turns. Says nothing about why: the log does.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name != DutiesHealthCheck.Name });
        app.MapHealthChecks("/health/duties", new HealthCheckOptions { Predicate = check => check.Name == DutiesHealthCheck.Name });
    }
}
