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
            Description = "Language of the conversation. Default: the first of Bot:Languages.",
            DefaultValueFactory = _ => CommandHost.Languages().First.Name,
        };
        var conversation = new Option<string>("--conversation")
        {
            Description = "Name of a conversation: a new one, or one to go on with. Default: a new one without a name.",
            DefaultValueFactory = _ => Guid.NewGuid().ToString("N"),
        };
        var command = new Command("chat", "Talk to the bot in the terminal. An empty input ends the conversation.")
        {
            language,
            conversation,
        };
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(result.GetRequiredValue(language), result.GetRequiredValue(conversation), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(string language, string conversation, CancellationToken cancellationToken)
    {
        using var host = CommandHost.Build();
        await host.StartAsync(cancellationToken);
        var adapter = new TerminalAdapter(Console.Out, language, conversation, host.Services.GetRequiredService<TimeProvider>());
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
