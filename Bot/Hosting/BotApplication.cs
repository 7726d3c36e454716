using CustomerBot.Bot.Endpoints;
using CustomerBot.Channels;

namespace CustomerBot.Bot.Hosting;

/// <summary>Puts the program together: the rooms, the request pipeline, the endpoints. A table of contents.</summary>
internal static class BotApplication
{
    /// <summary>
    /// Nothing reads settings again after the start; watching appsettings.json for changes would watch every folder beside it and take
    /// longer than a short command.
    /// </summary>
    internal const string ReadOnce = "--hostBuilder:reloadConfigOnChange=false";

    private const string DefaultAddress = "http://localhost:3978";

    /// <param name="arguments">Settings as on the command line.</param>
    /// <param name="prepare">What a test puts in the place of a part of the program, before the program adds its own.</param>
    public static WebApplication Build(string[] arguments, Action<WebApplicationBuilder>? prepare = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = [ReadOnce, .. arguments], ContentRootPath = ContentRoot() }
        );
        UseDefaultAddress(builder);
        prepare?.Invoke(builder);
        builder.Services.AddRooms(builder.Configuration);
        builder.Services.AddChannels(builder.Configuration);
        builder.AddHosting();

        var app = builder.Build();
        ProductionGuard.Check(app);
        CloudAddresses.Check(app.Configuration);
        app.UseRequestPipeline();
        app.MapMessages();
        app.MapDirectLine();
        app.MapWebChat();
        app.MapInformationPages();
        app.MapDataExport();
        app.MapHealth();
        app.MapDemoOutbox();
        app.MapRedactionPage();
        StartupNotice.PrintWhenStarted(app);
        return app;
    }

    /// <summary>Where <c>appsettings.json</c> lies: the top of the repository under <c>dotnet run</c>, beside the program once published.</summary>
    public static string ContentRoot() =>
        File.Exists(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"))
            ? Directory.GetCurrentDirectory()
            : AppContext.BaseDirectory;

    private static void UseDefaultAddress(WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        if (
            settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
        )
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }
}
