using System.CommandLine;
using CustomerBot.Bot.Outbound;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Lists who gets data: the recipients of the declarations and the hosts of the configuration (GDPR Art. 28, 30(1)(d)).</summary>
internal static class PrivacyProcessorsCommand
{
    public static Command Create()
    {
        var language = StoreCommand.LanguageOption();
        var json = StoreCommand.JsonOption();
        var command = new Command("processors", "List the declared recipients and every host that this configuration connects to.")
        {
            language,
            json,
        };
        command.SetAction(result => Run(result.GetRequiredValue(language), result.GetValue(json)));
        return command;
    }

    private static int Run(string language, bool json)
    {
        using var host = CommandHost.Build();
        var recipients = host
            .Services.GetRequiredService<Declarations>()
            .Purposes.SelectMany(purpose => purpose.Recipients, (purpose, recipient) => (purpose.Id, Name: recipient.For(language)))
            .GroupBy(recipient => recipient.Name, recipient => recipient.Id, StringComparer.Ordinal)
            .Select(group => new DeclaredRecipient(group.Key, [.. group]))
            .ToList();
        var connections = OutboundConnections.Of(host.Services.GetRequiredService<IConfiguration>());
        StoreCommand.Print(new ProcessorList(recipients, connections), json, Lines);
        return 0;
    }

    private static IEnumerable<string> Lines(ProcessorList list) =>
        [
            "Recipients that the declarations name:",
            .. list
                .Recipients.Select(recipient => $"  {recipient.Name} ({string.Join(", ", recipient.Purposes)})")
                .DefaultIfEmpty("  none"),
            "Hosts that this configuration connects to:",
            .. list.Hosts.Select(host => $"  {host.Host}: {host.Use}; {Sentence(host.Carries)} ({host.Setting})").DefaultIfEmpty("  none"),
            "Whoever runs one of them for you is your processor: a contract after Art. 28(3) GDPR is yours to make.",
        ];

    private static string Sentence(Carries carries) =>
        carries switch
        {
            Carries.PersonalData => "gets personal data",
            Carries.SealedData => "gets sealed data only",
            _ => "gets nothing about customers",
        };

    private sealed record DeclaredRecipient(string Name, IReadOnlyList<string> Purposes);

    private sealed record ProcessorList(IReadOnlyList<DeclaredRecipient> Recipients, IReadOnlyList<OutboundConnection> Hosts);
}
