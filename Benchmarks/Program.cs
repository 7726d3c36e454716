using System.Globalization;
using BenchmarkDotNet.Running;
using CustomerBot.Benchmarks.Bot;
using CustomerBot.Benchmarks.BotSdk;
using CustomerBot.Benchmarks.BotSdk.Load;
using CustomerBot.Benchmarks.BotSdk.Servers;
using CustomerBot.Benchmarks.Dialogs;
using CustomerBot.Benchmarks.Encryption;
using CustomerBot.Benchmarks.Privacy;
using CustomerBot.Benchmarks.Redaction;
using CustomerBot.Benchmarks.Redaction.Training;
using CustomerBot.Benchmarks.Storage;

return args switch
{
    ["host", .. var program] => await HostMeasurement.RunAsync(program, CancellationToken.None),
    ["crash", var engine, var kills, .. var connection] => await CrashCommand.RunAsync(
        engine,
        int.Parse(kills, CultureInfo.InvariantCulture),
        connection.FirstOrDefault() ?? "",
        CancellationToken.None
    ),
    ["sealing"] => await SealingSpeed.RunAsync(CancellationToken.None),
    ["turns"] => await DialogTurns.RunAsync(CancellationToken.None),
    ["fuzz", var rounds] => await ActivityFuzz.RunAsync(int.Parse(rounds, CultureInfo.InvariantCulture)),
    ["load", .. var options] => await LoadRun.RunAsync(options, CancellationToken.None),
    ["serve", var bot, var port] => await BotServer.RunAsync(bot, port),
    ["customers", .. var count] => await TransactionLoad.RunAsync(Number(count, 500), CancellationToken.None),
    ["timing", .. var tries] => await GuessTiming.RunAsync(Number(tries, 2_000), CancellationToken.None),
    ["ledger", var entries] => await LedgerSpeed.RunAsync(int.Parse(entries, CultureInfo.InvariantCulture), CancellationToken.None),
    ["lines", var megabytes, .. var form] => await LineMode.RunAsync(
        int.Parse(megabytes, CultureInfo.InvariantCulture),
        form is ["single"],
        CancellationToken.None
    ),
    ["speed"] => RedactionSpeed.Run(Console.Out),
    ["fill", var output, var seed, var fills, .. var files] => TemplateCommand.Run(
        output,
        int.Parse(seed, CultureInfo.InvariantCulture),
        int.Parse(fills, CultureInfo.InvariantCulture),
        files
    ),
    ["train-names", var output, .. var sources] => NameTrainingCommand.Run(output, sources),
    ["validate-names", .. var sources] => NameValidationCommand.Run(sources),
    ["train-values", var output, .. var heldOut] => ValueTraining.Run(output, heldOut),
    _ => Benchmark(args),
};

// Which ones: dotnet run -c Release --project Benchmarks -- --filter '*Turn*'
static int Benchmark(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    return 0;
}

static int Number(string[] given, int otherwise) => given.Length == 0 ? otherwise : int.Parse(given[0], CultureInfo.InvariantCulture);
