using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>A middleware that notes its way, stops, repeats, throws, catches, or does what a bot does.</summary>
internal sealed class ScriptedMiddleware(Action<string> log, BotScript bot, JsonElement definition) : IMiddleware
{
    private readonly string? _name = Text(definition, "name");

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        Text(definition, "kind") switch
        {
            "log" => LogAsync(next, cancellationToken),
            "stop" => Stop(),
            "twice" => TwiceAsync(next, cancellationToken),
            "throw" => ThrowAsync(next, cancellationToken),
            "catch" => CatchAsync(next, cancellationToken),
            "ops" => DoAsync(turnContext, next, cancellationToken),
            var other => throw new NotSupportedException(other),
        };

    private static string? Text(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static JsonElement? Member(JsonElement json, string member) => json.TryGetProperty(member, out var value) ? value : null;

    private async Task LogAsync(NextDelegate next, CancellationToken cancellationToken)
    {
        log($"{_name} in");
        await next(cancellationToken);
        log($"{_name} out");
    }

    private Task Stop()
    {
        log($"{_name} stops");
        return Task.CompletedTask;
    }

    private async Task TwiceAsync(NextDelegate next, CancellationToken cancellationToken)
    {
        await next(cancellationToken);
        log($"{_name} again");
        await next(cancellationToken);
    }

    private async Task ThrowAsync(NextDelegate next, CancellationToken cancellationToken)
    {
        log($"{_name} in");
        if (Text(definition, "when") == "after")
        {
            await next(cancellationToken);
            log($"{_name} throws");
        }

        throw ScriptedException.Named(Text(definition, "type")!);
    }

    private async Task CatchAsync(NextDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken);
        }
        catch (Exception exception)
        {
            log($"{_name} caught {exception.GetType().Name}");
        }
    }

    private async Task DoAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await bot.RunAsync(Member(definition, "before"), turnContext);
        await next(cancellationToken);
        await bot.RunAsync(Member(definition, "after"), turnContext);
    }
}
