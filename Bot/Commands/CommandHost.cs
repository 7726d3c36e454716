using CustomerBot.Bot.Hosting;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Commands;

/// <summary>The rooms without a server, for commands that work on the same data and the same configuration.</summary>
internal static class CommandHost
{
    /// <param name="settings">Settings that the command line changes for this run.</param>
    public static IHost Build(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = Builder();
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddRooms(builder.Configuration);
        KeepStandardOutputClean(builder.Logging);
        return builder.Build();
    }

    /// <summary>The languages of the configuration, for what a command line may name.</summary>
    /// <exception cref="OptionsValidationException">They are none.</exception>
    public static Languages Languages()
    {
        var options = Builder().Configuration.GetSection(BotOptions.Section).Get<BotOptions>() ?? new();
        var check = new BotOptionsValidator().Validate(null, options);
        return check.Succeeded
            ? new(options.Languages)
            : throw new OptionsValidationException(BotOptions.Section, typeof(BotOptions), check.Failures);
    }

    private static HostApplicationBuilder Builder() =>
        Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings
            {
                Args = [BotApplication.ReadOnce],
                ContentRootPath = BotApplication.ContentRoot(),
                EnvironmentName = EnvironmentName(),
            }
        );

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
