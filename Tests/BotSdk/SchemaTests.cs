using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;

namespace CustomerBot.Tests.BotSdk;

public sealed class SchemaTests
{
    [Fact]
    public Task Activities_cards_and_helpers_are_as_in_the_official_runtime() =>
        GoldenReplay.RunAsync("schema", scenario => Task.FromResult(Play(scenario)));

    private static JsonNode Play(GoldenScenario scenario) =>
        scenario.Text("kind") switch
        {
            "roundtrip" => SchemaRoundTrip.Play(scenario),
            "card" or "object" or "factory" => SchemaObjects.Play(scenario),
            "method" => SchemaMethods.Play(scenario),
            _ => SchemaConstants.Play(scenario),
        };
}
