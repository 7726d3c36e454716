using System.CommandLine;
using System.Security.Cryptography;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Installation;

/// <summary>Proves a certificate with the ledger's file, years later, without store or vault. Exit code 1 if it does not prove itself.</summary>
internal static class InstallationVerifyCommand
{
    public static Command Create()
    {
        var certificate = new Argument<FileInfo>("certificate") { Description = "File of the certificate." };
        var ledger = new Option<FileInfo>("--ledger") { Description = "File of the ledger that was written with it.", Required = true };
        var export = new Option<FileInfo?>("--export") { Description = "Also hold the file that was handed over against its hash." };
        certificate.AcceptExistingOnly();
        ledger.AcceptExistingOnly();
        var command = new Command("verify", "Prove the certificate of an end.") { certificate, ledger, export };
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(result.GetRequiredValue(certificate), result.GetRequiredValue(ledger), result.GetValue(export), cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, FileInfo ledgerFile, FileInfo? export, CancellationToken cancellationToken)
    {
        await using var certificate = file.OpenRead();
        await using var ledger = ledgerFile.OpenRead();
        var (read, problem) = await EndCertificates.VerifyAsync(certificate, ledger, cancellationToken);
        if (problem is null && export is not null && await HashAsync(export, cancellationToken) != read!.Returned?.Sha256)
        {
            problem = "The file is not the one that was handed over.";
        }

        Console.WriteLine(problem ?? string.Join(Environment.NewLine, Lines(read!)));
        return problem is null ? 0 : 1;
    }

    private static async Task<string> HashAsync(FileInfo file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenRead();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    private static IEnumerable<string> Lines(EndCertificate certificate) =>
        [
            $"{certificate.Number}, {certificate.Controller}, {certificate.EndedAt:u}: the certificate proves itself.",
            $"Everything of {certificate.Persons} persons was {(certificate.Choice == EndChoice.Returned ? "handed over and " : "")}deleted:",
            .. certificate.Records.Select(count => $"  {count.Key}: {count.Value} records"),
            .. certificate.Keys.Select(key =>
                $"  key {key.Name}{(key.RecoverableUntil is { } until ? $", recoverable in the vault until {until:u}" : "")}"
            ),
        ];
}
