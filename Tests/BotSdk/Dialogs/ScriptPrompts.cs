using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Makes the prompts that scenarios name.</summary>
internal static class ScriptPrompts
{
    public static Dialog Create(string id, string kind, JsonElement settings, Action<int, bool>? seen = null)
    {
        var validator = SchemaValues.Text(settings, "validator");
        var locale = SchemaValues.Text(settings, "defaultLocale");
        return kind switch
        {
            "text" => new TextPrompt(id, ScriptValidators.Create<string>(validator, seen)),
            "number-int" => new NumberPrompt<int>(id, ScriptValidators.Create<int>(validator, seen), locale),
            "number-long" => new NumberPrompt<long>(id, ScriptValidators.Create<long>(validator, seen), locale),
            "number-float" => new NumberPrompt<float>(id, ScriptValidators.Create<float>(validator, seen), locale),
            "number-double" => new NumberPrompt<double>(id, ScriptValidators.Create<double>(validator, seen), locale),
            "number-decimal" => new NumberPrompt<decimal>(id, ScriptValidators.Create<decimal>(validator, seen), locale),
            "confirm" => Confirm(id, settings, ScriptValidators.Create<bool>(validator, seen), locale),
            "choice" => Choice(id, settings, ScriptValidators.Create<FoundChoice>(validator, seen), locale),
            "datetime" => new DateTimePrompt(id, ScriptValidators.Create<IList<DateTimeResolution>>(validator, seen), locale),
            "attachment" => new AttachmentPrompt(id, ScriptValidators.Create<IList<Attachment>>(validator, seen)),
            "activity" => new ActivityPrompt(id, ScriptValidators.Create<Activity>(validator, seen)),
            _ => throw new InvalidOperationException($"The corpus has a prompt '{kind}' that this test does not know."),
        };
    }

    private static ConfirmPrompt Confirm(string id, JsonElement settings, PromptValidator<bool>? validator, string? locale)
    {
        var prompt = new ConfirmPrompt(id, validator, locale);
        prompt.Style = Style(settings) ?? prompt.Style;
        prompt.ChoiceOptions = SchemaValues.ListOptions(SchemaValues.Member(settings, "choiceOptions")) ?? prompt.ChoiceOptions;
        if (SchemaValues.Choices(SchemaValues.Member(settings, "confirmChoices")) is [var yes, var no])
        {
            prompt.ConfirmChoices = Tuple.Create(yes, no);
        }

        return prompt;
    }

    private static ChoicePrompt Choice(string id, JsonElement settings, PromptValidator<FoundChoice>? validator, string? locale)
    {
        var prompt = new ChoicePrompt(id, validator, locale);
        prompt.Style = Style(settings) ?? prompt.Style;
        prompt.ChoiceOptions = SchemaValues.ListOptions(SchemaValues.Member(settings, "choiceOptions")) ?? prompt.ChoiceOptions;
        prompt.RecognizerOptions = SchemaValues.FindOptions(SchemaValues.Member(settings, "recognizerOptions"));
        return prompt;
    }

    private static ListStyle? Style(JsonElement settings) =>
        SchemaValues.Text(settings, "promptStyle") is { } style ? Enum.Parse<ListStyle>(style, ignoreCase: true) : null;
}
