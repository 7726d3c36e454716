using System.CommandLine;
using CustomerBot.Bot.Pipeline;
using Microsoft.Bot.Builder;

namespace CustomerBot.Bot.Commands;

/// <summary>Talks in the terminal: each line is a message, the end of the input ends the conversation.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--language")
        {
            Description = "Language of the conversation.",
            DefaultValueFactory = _ => "de-DE",
        };
        var command = new Command("chat", "Talk to the bot in the terminal. An empty input ends the conversation.") { language };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(language), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string language, CancellationToken cancellationToken)
    {
        using var host = CommandHost.Build();
        await host.StartAsync(cancellationToken);
        var adapter = new TerminalAdapter(Console.Out, language, host.Services.GetRequiredService<TimeProvider>());
        host.Services.GetRequiredService<TurnPipeline>().AddTo(adapter);
        var bot = host.Services.GetRequiredService<IBot>();

        await adapter.JoinAsync(bot.OnTurnAsync, cancellationToken);
        while (await Console.In.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            await adapter.SayAsync(line, bot.OnTurnAsync, cancellationToken);
        }

        await host.StopAsync(cancellationToken);
        return 0;
    }
}
