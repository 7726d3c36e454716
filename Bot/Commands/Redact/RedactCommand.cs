using System.CommandLine;
using System.Text;
using CustomerBot.Bot.Hosting;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Commands.Redact;

/// <summary>Redacts standard input to standard output, line by line; stores nothing and starts nothing else of the bot.</summary>
internal static class RedactCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json")
        {
            Description = "Read lines {\"id\",\"text\"}, write lines {\"id\",\"spans\":[{\"type\",\"start\",\"end\"}]}.",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Tell of each finding what it is, where it stands and why it was found.",
        };
        var command = new Command("redact", "Replace personal data in the lines of the standard input.")
        {
            json,
            explain,
            EvaluateCommand.Create(),
        };
        command.SetAction(result => Run(result.GetValue(json), result.GetValue(explain)));
        return command;
    }

    /// <summary>The redactor with the settings of the program.</summary>
    internal static Redactor Redactor()
    {
        var builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { Args = [BotApplication.ReadOnce], ContentRootPath = BotApplication.ContentRoot() }
        );
        builder.Services.AddRedaction(builder.Configuration);
        using var host = builder.Build();
        return host.Services.GetRequiredService<Redactor>();
    }

    private static int Run(bool json, bool explain)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var lines = new LineReader(input);
        if (json)
        {
            return RedactJsonLines.Run(Redactor(), lines, output, Console.Error, explain);
        }

        RedactTextLines.Run(Redactor(), lines, output, explain);
        return 0;
    }
}
