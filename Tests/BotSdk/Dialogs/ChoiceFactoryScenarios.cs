using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Plays the scenarios of the family <c>choicefactory</c>.</summary>
internal static class ChoiceFactoryScenarios
{
    public static JsonNode Play(GoldenScenario scenario)
    {
        try
        {
            return new JsonObject { ["result"] = CanonicalJson.Of(Result(scenario)) };
        }
        catch (Exception exception)
        {
            return GoldenError.Of(exception);
        }
    }

    private static object Result(GoldenScenario scenario) =>
        scenario.Text("fn") switch
        {
            "supportsSuggestedActions" => Channel.SupportsSuggestedActions(
                scenario.Text("channel"),
                Buttons(scenario),
                scenario.Text("conversationType")
            ),
            "supportsCardActions" => Channel.SupportsCardActions(scenario.Text("channel"), Buttons(scenario)),
            "hasMessageFeed" => Channel.HasMessageFeed(scenario.Text("channel")),
            "maxActionTitleLength" => Channel.MaxActionTitleLength(scenario.Text("channel")),
            "toChoices" => ChoiceFactory.ToChoices(
                SchemaValues.Texts(scenario.Json, "titles") ?? SchemaValues.Texts(scenario.Json, "choices")
            ),
            _ => Message(scenario),
        };

    private static object Message(GoldenScenario scenario)
    {
        var choices = SchemaValues.Choices(scenario.Member("choices"));
        var titles = SchemaValues.Texts(scenario.Json, "titles");
        var (text, speak) = (scenario.Text("text"), scenario.Text("speak"));
        var options = SchemaValues.ListOptions(scenario.Member("options"));
        var to = SchemaValues.Texts(scenario.Json, "to");
        return scenario.Text("fn") switch
        {
            "forChannel" => ChoiceFactory.ForChannel(
                scenario.Text("channel"),
                choices,
                text,
                speak,
                options,
                scenario.Text("conversationType"),
                to
            ),
            "inline" => ChoiceFactory.Inline(choices, text, speak, options),
            "list" when titles is not null => ChoiceFactory.List(titles, text, speak, options),
            "list" => ChoiceFactory.List(choices, text, speak, options),
            "suggestedAction" when titles is not null => ChoiceFactory.SuggestedAction(titles, text, speak, to),
            "suggestedAction" => ChoiceFactory.SuggestedAction(choices, text, speak, to),
            "heroCard" => ChoiceFactory.HeroCard(choices, text, speak),
            var unknown => throw new InvalidOperationException($"The corpus has a function '{unknown}' that this test does not know."),
        };
    }

    private static int Buttons(GoldenScenario scenario) => scenario.Member("buttons")?.GetInt32() ?? 100;
}
