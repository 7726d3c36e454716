using Microsoft.Extensions.Configuration;

namespace CustomerBot.Benchmarks.BotSdk.Load;

/// <summary>
/// <c>load [short] [--WarmUp 40] [--Measure 20] [--Pairs 5] [--Users 16]</c>: seconds of warm-up per server, seconds per
/// measurement, how often all servers are measured in turn, people who talk at once.
/// </summary>
internal sealed record LoadOptions
{
    public int WarmUp { get; init; } = 40;

    public int Measure { get; init; } = 20;

    public int Pairs { get; init; } = 5;

    public int Users { get; init; } = 16;

    public static LoadOptions Parse(string[] arguments)
    {
        var isShort = arguments is ["short", ..];
        var options = isShort
            ? new LoadOptions
            {
                WarmUp = 8,
                Measure = 4,
                Pairs = 3,
            }
            : new LoadOptions();
        var settings = new ConfigurationBuilder().AddCommandLine(isShort ? arguments[1..] : arguments).Build();
        return options with
        {
            WarmUp = settings.GetValue(nameof(WarmUp), options.WarmUp),
            Measure = settings.GetValue(nameof(Measure), options.Measure),
            Pairs = settings.GetValue(nameof(Pairs), options.Pairs),
            Users = settings.GetValue(nameof(Users), options.Users),
        };
    }
}
