using System.Diagnostics;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>An operator rotates the keys from another process while customers talk.</summary>
public sealed class RotationUnderLoadTests
{
    private const int Customers = 20;
    private const int Rotations = 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_turn_fails_while_keys_are_rotated()
    {
        await using var bot = await BotProcess.StartAsync(null, 0, ("Bot:RequestsPerMinute", "100000"), ("Bot:TurnsPerMinute", "100000"));
        using var done = new CancellationTokenSource();
        var talks = Enumerable.Range(0, Customers).Select(_ => TalkUntilAsync(bot.Http, done.Token)).ToList();

        for (var rotation = 0; rotation < Rotations; rotation++)
        {
            (await RotateAsync(bot.DataPath)).ShouldBe(0);
        }

        await done.CancelAsync();
        var replies = (await Task.WhenAll(talks)).SelectMany(talk => talk).ToList();
        replies.Count.ShouldBeGreaterThan(Customers);
        replies.ShouldAllBe(turn =>
            turn.Contains(Texts.CallbackName) || turn.Contains(Texts.CancelDone) || turn.Contains(Texts.ConsentAgree)
        );
        bot.Output.ShouldNotContain(line => line.StartsWith("fail:", StringComparison.Ordinal));
    }

    /// <summary>Each turn of a customer who asks for a callback and thinks better of it, again and again.</summary>
    private static async Task<List<string>> TalkUntilAsync(HttpClient bot, CancellationToken done)
    {
        var client = new ExpectRepliesClient(bot, "de-DE");
        await client.JoinAsync(Token);
        List<string> turns =
        [
            await SayAsync(client, Texts.RequestCallback),
            await SayAsync(client, Texts.ConsentAgree),
            await SayAsync(client, "Abbrechen"),
        ];
        while (!done.IsCancellationRequested)
        {
            turns.Add(await SayAsync(client, Texts.RequestCallback));
            turns.Add(await SayAsync(client, "Abbrechen"));
        }

        return turns;
    }

    private static async Task<string> SayAsync(ExpectRepliesClient client, string text) =>
        string.Join('\n', await client.SayAsync(text, Token));

    private static async Task<int> RotateAsync(string dataPath)
    {
        var start = new ProcessStartInfo("dotnet", [BotProcess.Program, "keys", "rotate"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
            Environment = { ["Storage__Path"] = dataPath, ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        return process.ExitCode;
    }
}
