using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Prints the record of processing activities (GDPR Art. 30).</summary>
internal static class PrivacyRecordCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "html, csv or json.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "csv", "json");
        var language = StoreCommand.LanguageOption();
        var command = new Command("record", "Print the record of processing activities (GDPR Art. 30).") { format, language };
        command.SetAction(result => Run(result.GetRequiredValue(format), result.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string format, string language)
    {
        using var host = CommandHost.Build();
        var record = host.Services.GetRequiredService<ProcessingRecord>();
        Console.WriteLine(
            format switch
            {
                "csv" => record.ToCsv(language),
                "json" => record.ToJson(language),
                _ => record.ToHtml(language),
            }
        );
        return 0;
    }
}
