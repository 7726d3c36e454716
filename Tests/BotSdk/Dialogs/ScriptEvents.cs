using System.Text.Json;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>What a scripted dialog does with events: tells of them and handles them or not.</summary>
internal static class ScriptEvents
{
    /// <summary>Null when the script says nothing about this event in this phase.</summary>
    public static async Task<bool?> HandleAsync(
        JsonElement definition,
        string phase,
        DialogContext dialogContext,
        DialogEvent dialogEvent,
        CancellationToken cancellationToken
    )
    {
        foreach (var rule in SchemaValues.Member(definition, "onEvent")?.EnumerateArray() ?? default)
        {
            if (SchemaValues.Text(rule, "name") == dialogEvent.Name && SchemaValues.Text(rule, "phase") == phase)
            {
                var bubble = dialogEvent.Bubble ? "true" : "false";
                var id = SchemaValues.Text(definition, "id");
                var text = $"{id} {phase} {dialogEvent.Name} {Shown(dialogEvent.Value)} bubble={bubble}";
                await dialogContext.Context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
                return rule.GetProperty("handle").GetBoolean();
            }
        }

        return null;
    }

    private static string Shown(object? value) =>
        value is null or string or bool || value.GetType().IsPrimitive ? CanonicalJson.Text(value) : value.GetType().Name;
}
