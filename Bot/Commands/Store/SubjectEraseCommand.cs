using System.CommandLine;
using CustomerBot.Backend;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Erases one person, or one purpose of them, and prints the receipt. It cannot be undone.</summary>
internal static class SubjectEraseCommand
{
    private const string CallbackPurpose = "callback";

    public static Command Create()
    {
        var person = new PersonArguments();
        var purpose = new Option<string?>("--purpose") { Description = "Only this purpose. Default: everything, with the key." };
        var json = StoreCommand.JsonOption();
        var command = new Command("erase", "Erase everything that is stored of one person. It cannot be undone.") { purpose, json };
        person.AddTo(command);
        command.SetAction(
            (result, cancellationToken) => RunAsync(person.Get(result), result.GetValue(purpose), result.GetValue(json), cancellationToken)
        );
        return command;
    }

    private static Task<int> RunAsync(DataSubject subject, string? purpose, bool json, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                if (purpose is not null && services.GetRequiredService<Declarations>().Purposes.All(declared => declared.Id != purpose))
                {
                    await Console.Error.WriteLineAsync($"No purpose {purpose} is declared.");
                    return 2;
                }

                var waiting = await TellCompanyAsync(services, subject, purpose, cancellationToken);
                var receipt = await services.GetRequiredService<DataSubjectRights>().EraseAsync(subject, purpose, cancellationToken);
                var kept = services.GetRequiredService<Declarations>().Controller.KeptByLaw;
                StoreCommand.Print(receipt, json, erased => [.. Lines(erased), .. Waiting(waiting), .. kept.Select(Line)]);
                return 0;
            },
            cancellationToken
        );

    /// <summary>GDPR Art. 19. Result: of how many callbacks the company could not be told now.</summary>
    private static async Task<int> TellCompanyAsync(
        IServiceProvider services,
        DataSubject subject,
        string? purpose,
        CancellationToken cancellationToken
    ) =>
        purpose is null or CallbackPurpose
            ? await services.GetRequiredService<WithdrawnCallbacks>().TellCompanyAsync(subject, cancellationToken)
            : 0;

    private static IEnumerable<string> Waiting(int callbacks) =>
        callbacks == 0
            ? []
            : [$"The company's systems do not answer. The running bot tells them of {callbacks} callbacks as soon as they do."];

    private static IEnumerable<string> Lines(ErasureReceipt receipt) =>
        [
            $"Receipt {receipt.Number}, {receipt.At:u}",
            .. receipt.Erased.Select(count => $"{count.Key}: {count.Value} records"),
            .. receipt.Erased.Count == 0 ? ["Nothing was stored."] : Array.Empty<string>(),
            $"Out of all backups by {receipt.OutOfBackupsBy:u}",
            .. receipt.RecipientNames("en").Select(name => $"To be told: {name}; see subject recipients"),
        ];

    private static string Line(KeptByLaw kept) =>
        $"Kept by law outside the bot: {kept.What.For("en")} {kept.Where.For("en")} ({kept.Law.For("en")}, {kept.Period.TotalDays} days)";
}
