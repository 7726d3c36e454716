using System.CommandLine;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Store;

/// <summary>Prints the text that a person was shown, by the hash in a ledger entry.</summary>
internal static class LedgerTextCommand
{
    public static Command Create()
    {
        var hash = new Argument<string>("hash") { Description = "The value of \"text\" in a ledger entry." };
        var command = new Command("text", "Print the text behind a hash in the ledger: what a person was shown.") { hash };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(hash), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string hash, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                var text = await services.GetRequiredService<Ledger>().FindTextAsync(hash, cancellationToken);
                Console.WriteLine(text ?? "No text with this hash is kept.");
                return text is null ? 1 : 0;
            },
            cancellationToken
        );
}
