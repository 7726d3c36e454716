namespace CustomerBot.Bot.Hosting;

/// <summary>What Production must not run without.</summary>
internal static class ProductionGuard
{
    public static void Check(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        throw new StartupException(
            "Records are not encrypted yet, so this version runs in Development only. Set ASPNETCORE_ENVIRONMENT=Development to try it."
        );
    }
}
