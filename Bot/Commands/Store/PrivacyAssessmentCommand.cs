using System.CommandLine;
using CustomerBot.Bot.Hosting;
using CustomerBot.Privacy;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Prints the draft of a data protection impact assessment (GDPR Art. 35).</summary>
internal static class PrivacyAssessmentCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "html or json.", DefaultValueFactory = _ => "html" };
        format.AcceptOnlyFromAmong("html", "json");
        var language = StoreCommand.LanguageOption();
        var command = new Command("assessment", "Print the draft of a data protection impact assessment (GDPR Art. 35).")
        {
            format,
            language,
        };
        command.SetAction(result => Run(result.GetRequiredValue(format), result.GetRequiredValue(language)));
        return command;
    }

    private static int Run(string format, string language)
    {
        using var host = CommandHost.Build();
        var assessment = host.Services.GetRequiredService<ImpactAssessment>();
        var hasSecrecy = host.Services.GetRequiredService<IOptions<BotOptions>>().Value.ProfessionalSecrecy;
        Console.WriteLine(format == "json" ? assessment.ToJson(hasSecrecy, language) : assessment.ToHtml(hasSecrecy, language));
        return 0;
    }
}
