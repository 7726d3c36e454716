using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>Makes the middleware that a scenario names.</summary>
internal sealed class MiddlewareFactory(
    Action<string> log,
    BotScript bot,
    IReadOnlyDictionary<string, BotState> states,
    GoldenTelemetry telemetry
)
{
    public IMiddleware? Create(JsonElement definition) =>
        definition.GetProperty("kind").GetString() switch
        {
            "null" => null,
            "set" => Set(definition),
            "setSpeak" => new SetSpeakMiddleware(Text(definition, "voice"), definition.GetProperty("fallback").GetBoolean()),
            "showTyping" => new ShowTypingMiddleware(
                definition.GetProperty("delay").GetInt32(),
                definition.GetProperty("period").GetInt32()
            ),
            "autoSave" => AutoSave(definition),
            "telemetry" => new TelemetryLoggerMiddleware(
                definition.TryGetProperty("noClient", out _) ? null : telemetry,
                definition.GetProperty("pii").GetBoolean()
            ),
            "sdk" => Sdk(Text(definition, "type")!),
            "onSend" or "onUpdate" or "onDelete" => new HandlerMiddleware(log, definition),
            _ => new ScriptedMiddleware(log, bot, definition),
        };

    private MiddlewareSet Set(JsonElement definition)
    {
        var set = new MiddlewareSet();
        foreach (var member in definition.GetProperty("middleware").EnumerateArray())
        {
            set.Use(Create(member));
        }

        return set;
    }

    private AutoSaveStateMiddleware AutoSave(JsonElement definition)
    {
        BotState[] saved = [.. definition.GetProperty("states").EnumerateArray().Select(name => states[name.GetString()!])];
        return definition.TryGetProperty("set", out var set) && set.GetBoolean()
            ? new AutoSaveStateMiddleware(new BotStateSet(saved))
            : new AutoSaveStateMiddleware(saved);
    }

    private static IMiddleware Sdk(string type) =>
        (IMiddleware)Activator.CreateInstance(typeof(IMiddleware).Assembly.GetType($"Microsoft.Bot.Builder.{type}", throwOnError: true)!)!;

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value.GetString() : null;
}
