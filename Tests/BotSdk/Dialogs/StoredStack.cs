using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>The dialog state that lies in a storage, as the corpus writes it.</summary>
internal static class StoredStack
{
    public static async Task<JsonNode?> ReadAsync(IStorage storage, Activity activity)
    {
        using var turnContext = new TurnContext(new GoldenAdapter(), activity);
        var state = await new ConversationState(storage).CreateProperty<DialogState>("DialogState").GetAsync(turnContext);
        return state is null ? null : Stack(state);
    }

    private static JsonObject Stack(DialogState state) =>
        new() { ["dialogStack"] = new JsonArray([.. state.DialogStack.Select(Instance)]) };

    private static JsonObject Instance(DialogInstance instance)
    {
        var json = new JsonObject { ["id"] = instance.Id, ["state"] = State(instance.State) };
        if (instance.Version is not null)
        {
            json["version"] = "<version>";
        }

        return json;
    }

    private static JsonObject State(IDictionary<string, object> state)
    {
        var json = new JsonObject();
        foreach (var (name, value) in state.Where(member => member.Value is not null))
        {
            json[CanonicalJson.Lower(name)] = value switch
            {
                DialogState inner => Stack(inner),
                PromptOptions options => Options(options),
                IDictionary<string, object> members => State(members),
                string when name == "instanceId" => "<guid>",
                _ => CanonicalJson.Of(value),
            };
        }

        return json;
    }

    private static JsonObject Options(PromptOptions options)
    {
        var json = CanonicalJson
            .Of(
                new PromptOptions
                {
                    Choices = options.Choices,
                    Style = options.Style,
                    Validations = options.Validations,
                    RecognizeLanguage = options.RecognizeLanguage,
                }
            )!
            .AsObject();
        Add(json, "prompt", options.Prompt);
        Add(json, "retryPrompt", options.RetryPrompt);
        return json;
    }

    private static void Add(JsonObject json, string name, Activity? activity)
    {
        if (activity is null)
        {
            return;
        }

        var reduced = ReducedReply.Of(activity);
        foreach (var (member, value) in reduced.ToList())
        {
            if (value is JsonArray { Count: 0 })
            {
                reduced.Remove(member);
            }
        }

        reduced.Remove("locale");
        json[name] = reduced;
    }
}
