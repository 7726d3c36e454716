using CustomerBot.Bot.Hosting;
using Microsoft.Extensions.Logging.Console;

namespace CustomerBot.Bot.Commands;

/// <summary>The rooms without a server, for commands that work on the same data and the same configuration.</summary>
internal static class CommandHost
{
    /// <param name="settings">Settings that the command line changes for this run.</param>
    public static IHost Build(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = BotApplication.ContentRoot(), EnvironmentName = EnvironmentName() }
        );
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddRooms(builder.Configuration);
        KeepStandardOutputClean(builder.Logging);
        return builder.Build();
    }

    /// <summary>What a command prints is its result; warnings go to standard error.</summary>
    private static void KeepStandardOutputClean(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("CustomerBot", LogLevel.Warning);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>The server's variable counts for the commands too, so that both read the same settings.</summary>
    private static string? EnvironmentName() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
}
