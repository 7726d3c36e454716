using System.Diagnostics;
using System.Text.Json;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>The commands on transcripts of a bot that ran as a process of its own.</summary>
public sealed class TranscriptsCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Declarations => Path.Combine(_folder.FullName, "declarations");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_transcript_is_listed_and_exported_for_the_Emulator()
    {
        TranscriptBot.Declare(Declarations, "GDPR Art. 6(1)(f)");
        await using (var bot = await BotProcess.StartAsync(_folder.FullName, 0, ("Privacy:DeclarationsPath", Declarations)))
        {
            var client = new ExpectRepliesClient(bot.Http, "de-DE");
            await client.SayAsync("Ich bin unter max.muster@gmx.de zu erreichen", TestContext.Current.CancellationToken);
        }

        var (listed, list) = await RunAsync("transcripts", "list", "--json");
        var id = JsonDocument.Parse(list).RootElement.EnumerateArray().Single().GetProperty("id").GetString()!;
        var (exported, transcript) = await RunAsync("transcripts", "export", id);
        var (unknown, _) = await RunAsync("transcripts", "export", "nobody");

        (listed, exported, unknown).ShouldBe((0, 0, 1));
        var activities = JsonDocument.Parse(transcript).RootElement.EnumerateArray().ToList();
        activities.Count.ShouldBeGreaterThan(1);
        activities[0].GetProperty("text").GetString().ShouldBe("Ich bin unter [E-Mail 1] zu erreichen");
        activities.ShouldAllBe(activity => activity.GetProperty("conversation").GetProperty("id").GetString() == id);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BotProcess.Program, .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
            Environment =
            {
                ["Storage__Path"] = _folder.FullName,
                ["Privacy__DeclarationsPath"] = Declarations,
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
