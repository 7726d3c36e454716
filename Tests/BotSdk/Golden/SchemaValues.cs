using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>Reads activities, choices and options out of scenarios.</summary>
internal static class SchemaValues
{
    /// <summary>A text, or an object laid over the base activity of the turn.</summary>
    public static Activity Incoming(JsonElement input, int turn, JsonObject? common = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"in{turn}",
            ["channelId"] = "test",
            ["serviceUrl"] = "https://golden.test/",
            ["from"] = new JsonObject { ["id"] = "user1", ["name"] = "Erika" },
            ["recipient"] = new JsonObject { ["id"] = "bot1", ["name"] = "Bot" },
            ["conversation"] = new JsonObject { ["id"] = "conv1" },
        };
        Lay(activity, common);
        Lay(activity, input.ValueKind == JsonValueKind.Object ? JsonObject.Create(input) : new JsonObject { ["text"] = input.GetString() });
        return ActivityJson.Deserialize(activity.ToJsonString());
    }

    /// <summary>A text stands for a message with it, an object for an activity with just these members.</summary>
    public static Activity? Message(JsonElement? json) =>
        json?.ValueKind switch
        {
            JsonValueKind.String => MessageFactory.Text(json.Value.GetString()),
            JsonValueKind.Object => ActivityJson.Deserialize(json.Value),
            _ => null,
        };

    public static List<Choice>? Choices(JsonElement? json) =>
        json?.ValueKind == JsonValueKind.Array ? [.. json.Value.EnumerateArray().Select(Choice)] : null;

    public static Choice Choice(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String)
        {
            return new Choice(json.GetString());
        }

        return new Choice(Text(json, "value"))
        {
            Action = json.TryGetProperty("action", out var action) ? Action(action) : null,
            Synonyms = Texts(json, "synonyms"),
        };
    }

    public static PromptOptions PromptOptions(JsonElement json) =>
        new()
        {
            Prompt = Message(Member(json, "prompt")),
            RetryPrompt = Message(Member(json, "retryPrompt")),
            Choices = Choices(Member(json, "choices")),
            Style = Text(json, "style") is { } style ? Enum.Parse<ListStyle>(style, ignoreCase: true) : null,
            Validations = Member(json, "validations") is { } validations ? PlainData.From(validations) : null,
            RecognizeLanguage = Text(json, "recognizeLanguage"),
        };

    public static ChoiceFactoryOptions? ListOptions(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } options
            ? new ChoiceFactoryOptions(
                Text(options, "inlineSeparator"),
                Text(options, "inlineOr"),
                Text(options, "inlineOrMore"),
                Member(options, "includeNumbers")?.GetBoolean()
            )
            : null;

    public static FindChoicesOptions? FindOptions(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } options
            ? new FindChoicesOptions
            {
                Locale = Text(options, "locale"),
                AllowPartialMatches = Member(options, "allowPartialMatches")?.GetBoolean() ?? false,
                MaxTokenDistance = Member(options, "maxTokenDistance")?.GetInt32(),
                NoAction = Member(options, "noAction")?.GetBoolean() ?? false,
                NoValue = Member(options, "noValue")?.GetBoolean() ?? false,
                RecognizeNumbers = Member(options, "recognizeNumbers")?.GetBoolean() ?? true,
                RecognizeOrdinals = Member(options, "recognizeOrdinals")?.GetBoolean() ?? true,
            }
            : null;

    public static List<string>? Texts(JsonElement json, string member) =>
        Member(json, member) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(text => text.GetString()!)]
            : null;

    public static string? Text(JsonElement json, string member) => Member(json, member)?.GetString();

    public static JsonElement? Member(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value : null;

    private static CardAction Action(JsonElement json)
    {
        var activity = new JsonObject { ["suggestedActions"] = new JsonObject { ["actions"] = new JsonArray(JsonObject.Create(json)) } };
        return ActivityJson.Deserialize(activity.ToJsonString()).SuggestedActions.Actions[0];
    }

    private static void Lay(JsonObject activity, JsonObject? over)
    {
        foreach (var (name, value) in over ?? [])
        {
            activity.Remove(name);
            if (value is not null)
            {
                activity[name] = value.DeepClone();
            }
        }
    }
}
