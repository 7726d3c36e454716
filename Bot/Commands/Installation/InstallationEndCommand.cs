using System.CommandLine;
using System.Security.Cryptography;
using CustomerBot.Bot.Commands.Store;
using CustomerBot.Bot.Hosting;
using CustomerBot.Privacy;

namespace CustomerBot.Bot.Commands.Installation;

/// <summary>Hands over or not, deletes every record, destroys every key and writes a certificate. It cannot be undone.</summary>
internal static class InstallationEndCommand
{
    public static Command Create()
    {
        var arguments = new EndArguments();
        var command = new Command("end", "Delete everything and every key for good, and write a signed certificate.");
        arguments.AddTo(command);
        command.SetAction((result, cancellationToken) => RunAsync(arguments.Get(result), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(EndFiles files, CancellationToken cancellationToken) =>
        StoreCommand.RunAsync(
            async services =>
            {
                if (files.Problem(services.GetRequiredService<Declarations>().Controller.Name) is { } problem)
                {
                    await Console.Error.WriteLineAsync(problem);
                    return 2;
                }

                var end = services.GetRequiredService<InstallationEnd>();
                var before = await end.CountAsync(cancellationToken);
                var returned = files.Export is { } export ? await HandOverAsync(end, export, cancellationToken) : null;
                if (!Same(before, await end.CountAsync(cancellationToken)))
                {
                    await Console.Error.WriteLineAsync(
                        "Something was stored meanwhile; nothing was deleted. Stop all nodes, then repeat with new file names."
                    );
                    return 1;
                }

                await EndAsync(end, files, returned, cancellationToken);
                return 0;
            },
            cancellationToken
        );

    private static async Task<ReturnedFile> HandOverAsync(InstallationEnd end, string path, CancellationToken cancellationToken)
    {
        await using var file = EndFiles.Create(path);
        var progress = new CountOnTerminal("documents handed over");
        var (documents, unreadable) = await end.ExportAsync(file, progress, cancellationToken);
        await file.FlushAsync(cancellationToken);
        RandomAccess.FlushToDisk(file.SafeFileHandle); // before anything is deleted
        file.Position = 0;
        var hash = await SHA256.HashDataAsync(file, cancellationToken);
        return new(documents, unreadable, file.Length, Convert.ToHexStringLower(hash));
    }

    private static async Task EndAsync(InstallationEnd end, EndFiles files, ReturnedFile? returned, CancellationToken cancellationToken)
    {
        await using var certificateFile = EndFiles.Create(files.Certificate);
        await using var ledger = EndFiles.Create(files.Ledger);
        string[] secrets = [.. InstallationEnd.Secrets, CodeKey.SecretName, DirectLineKeys.SecretName];
        var certificate = await end.RunAsync(returned, ledger, secrets, cancellationToken);
        await using (var writer = new StreamWriter(certificateFile))
        {
            await writer.WriteLineAsync(EndCertificates.ToJson(certificate));
        }

        Console.WriteLine(
            $"{certificate.Number}: {certificate.Records.Values.Sum()} records and {certificate.Keys.Count} keys are deleted."
        );
        if (certificate.Keys.Max(key => key.RecoverableUntil) is { } until)
        {
            Console.WriteLine($"The vault may recover keys until {until:u}; purge them there to be sooner.");
        }

        Console.WriteLine($"Backups cannot be read from then on. Keep {files.Certificate} and {files.Ledger} together.");
    }

    private static bool Same(IReadOnlyDictionary<string, long> before, IReadOnlyDictionary<string, long> after) =>
        before.Count == after.Count && before.All(count => after.GetValueOrDefault(count.Key) == count.Value);
}
