using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>Replays a family of recorded scenarios. Those with a quirk may differ; others only where deviations.json says why.</summary>
internal static class GoldenReplay
{
    private const int Shown = 20;
    private const int MostDeviations = 20;

    // The corpus was recorded in UTC, and "today" is by the time zone of the process.
    static GoldenReplay()
    {
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
    }

    public static async Task RunAsync(string family, Func<GoldenScenario, Task<JsonNode>> play)
    {
        var deviations = Deviations();
        var differences = new List<string>();
        var scenarios = GoldenScenario.Read(family);
        foreach (var scenario in scenarios.Where(scenario => scenario.Quirk is null))
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            var difference = GoldenComparison.Difference(scenario.Expected, await play(scenario));
            if (deviations.ContainsKey(scenario.Id))
            {
                difference = difference is null ? "does not deviate any more; take it off deviations.json" : null;
            }

            if (difference is not null)
            {
                differences.Add($"{scenario.Id}: {difference}");
            }
        }

        scenarios.ShouldNotBeEmpty();
        deviations.Count.ShouldBeLessThanOrEqualTo(MostDeviations);
        differences.ShouldBeEmpty(
            $"{differences.Count} of {scenarios.Count} scenarios differ\n{string.Join('\n', differences.Take(Shown))}"
        );
    }

    /// <summary>Scenario id to the reason why ours is right to differ.</summary>
    public static IReadOnlyDictionary<string, string> Deviations()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "BotSdk", "golden", "deviations.json");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;
    }
}
