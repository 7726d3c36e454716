using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Plays the scenarios of the family <c>choices</c>.</summary>
internal static class ChoiceScenarios
{
    public static JsonNode Play(GoldenScenario scenario)
    {
        try
        {
            return new JsonObject { ["results"] = Results(scenario) };
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private static JsonNode? Results(GoldenScenario scenario)
    {
        var utterance = scenario.Text("utterance");
        var options = SchemaValues.FindOptions(scenario.Member("options"));
        return scenario.Text("op") switch
        {
            "tokenize" => CanonicalJson.Of(Tokenizer.DefaultTokenizer(utterance, scenario.Text("locale"))),
            "findValues" => CanonicalJson.Of(Find.FindValues(utterance, Values(scenario), options)),
            "findChoices" when AsStrings(scenario) => CanonicalJson.Of(Find.FindChoices(utterance, Texts(scenario), options)),
            "findChoices" => CanonicalJson.Of(Find.FindChoices(utterance, Choices(scenario), options)),
            _ when AsStrings(scenario) => CanonicalJson.Of(ChoiceRecognizers.RecognizeChoices(utterance, Texts(scenario), options)),
            _ => CanonicalJson.Of(ChoiceRecognizers.RecognizeChoices(utterance, Choices(scenario), options)),
        };
    }

    private static bool AsStrings(GoldenScenario scenario) => scenario.Member("asStrings")?.GetBoolean() ?? false;

    private static List<Choice>? Choices(GoldenScenario scenario) => SchemaValues.Choices(scenario.Member("choices"));

    private static List<string>? Texts(GoldenScenario scenario) => SchemaValues.Texts(scenario.Json, "choices");

    private static List<SortedValue>? Values(GoldenScenario scenario) =>
        scenario.Member("values") is { ValueKind: JsonValueKind.Array } values
            ?
            [
                .. values
                    .EnumerateArray()
                    .Select(value => new SortedValue
                    {
                        Value = SchemaValues.Text(value, "value"),
                        Index = value.GetProperty("index").GetInt32(),
                    }),
            ]
            : null;
}
