namespace CustomerBot.Bot.Hosting;

/// <summary>Says in three lines where to click once the server listens.</summary>
internal static class StartupNotice
{
    public static void PrintWhenStarted(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => Print(app));

    private static void Print(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault()?.TrimEnd('/') ?? "";
        Console.WriteLine($"Chat         {address}/");
        Console.WriteLine($"Privacy page {address}/privacy");
        Console.WriteLine($"Bot endpoint {address}/api/messages");
    }
}
