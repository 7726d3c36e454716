using System.Text;
using CustomerBot.Encryption;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Privacy;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>An auditor with all disks: the whole program over HTTP, then every byte that rests anywhere, on every engine.</summary>
public abstract class CanaryContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected abstract Task<(string Key, string Value)[]> SettingsAsync();

    /// <summary>What the engine keeps outside the data folder.</summary>
    private protected virtual Task<IReadOnlyList<(string Name, byte[] Bytes)>> OutsideAsync() =>
        Task.FromResult<IReadOnlyList<(string Name, byte[] Bytes)>>([]);

    [Fact]
    public async Task Nothing_a_customer_said_or_sent_or_is_called_lies_anywhere_in_clear()
    {
        var folder = Directory.CreateTempSubdirectory("canary").FullName;
        try
        {
            CanaryScript script;
            IReadOnlyList<string> found;
            byte[] log;
            await using (var bot = await HostedBot.StartAsync(null, folder, await SettingsAsync()))
            {
                script = new CanaryScript(bot.Http);
                await script.RunAsync(Token);
                log = Encoding.UTF8.GetBytes(string.Join('\n', bot.Log));
                found = await FindAsync(folder, log, script.All);
            }

            found.ShouldBeEmpty();
            log.ShouldNotBeEmpty();
            (await FindAsync(folder, log, script.All)).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task With_a_sealer_that_lets_everything_through_the_same_search_finds_it()
    {
        var letThrough = new LetThrough();
        await using var bot = await HostedBot.StartAsync(
            services => services.AddSingleton(new Sealer(letThrough, [letThrough])),
            null,
            await SettingsAsync()
        );
        await new CanaryScript(bot.Http).RunAsync(Token);

        var found = await FindAsync(bot.Folder, [], CanaryScript.Stored);

        CanaryScript.Stored.Where(canary => !found.Any(hit => hit.StartsWith(canary, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>"canary: place" of every hit.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(string folder, byte[] log, IReadOnlyList<string> canaries)
    {
        var places = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)))
            .Concat(await OutsideAsync())
            .Append(("log", log));
        return
        [
            .. from place in places
            from canary in canaries
            where ByteSearch.Contains(place.Item2, canary) || ByteSearch.Contains(Encoding.UTF8.GetBytes(place.Item1), canary)
            select $"{canary}: {place.Item1}",
        ];
    }
}
