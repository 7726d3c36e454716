using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Erases one person, or one purpose of them, and prints the receipt. It cannot be undone.</summary>
internal static class SubjectEraseCommand
{
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

                var receipt = await services.GetRequiredService<DataSubjectRights>().EraseAsync(subject, purpose, cancellationToken);
                StoreCommand.Print(receipt, json, Lines);
                return 0;
            },
            cancellationToken
        );

    private static IEnumerable<string> Lines(ErasureReceipt receipt) =>
        [
            $"Receipt {receipt.Number}, {receipt.At:u}",
            .. receipt.Erased.Select(count => $"{count.Key}: {count.Value} records"),
            .. receipt.Erased.Count == 0 ? ["Nothing was stored."] : Array.Empty<string>(),
            $"Out of all backups by {receipt.OutOfBackupsBy:u}",
        ];
}
