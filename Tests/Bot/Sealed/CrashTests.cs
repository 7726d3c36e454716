using CustomerBot.Benchmarks.Storage;
using CustomerBot.Tests.Architecture;
using CustomerBot.Tests.Storage.AzureBlob;
using CustomerBot.Tests.Storage.PostgreSql;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>Five power failures under load on every engine; <c>Benchmarks -- crash</c> does fifty.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("crash").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task On_SQLite_no_answered_turn_is_lost() => RunAsync(new() { ["Storage:Engine"] = "Sqlite" });

    [Fact]
    public async Task On_PostgreSQL_no_answered_turn_is_lost()
    {
        using var server = new PostgreSqlServer();
        await RunAsync(new() { ["Storage:Engine"] = "PostgreSql", ["Storage:PostgreSqlConnection"] = await server.CreateDatabaseAsync() });
    }

    [Fact]
    public async Task On_Azure_Blob_no_answered_turn_is_lost()
    {
        using var server = new AzuriteServer();
        await RunAsync(new() { ["Storage:Engine"] = "AzureBlob", ["Storage:BlobConnection"] = server.ConnectionString() });
    }

    private async Task RunAsync(Dictionary<string, string> settings)
    {
        settings["Storage:Path"] = _folder;
        var loop = new CrashLoop(BotProcess.Program, Repository.Root, settings);

        var report = await loop.RunAsync(Kills, TestContext.Current.CancellationToken);

        report.ShouldBe(new CrashReport(Kills, report.Turns, Lost: 0, Errors: 0, LedgerIsIntact: true));
        report.Turns.ShouldBeGreaterThan(Kills);
    }
}
