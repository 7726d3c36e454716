using CustomerBot.Encryption;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.Sealed;

public sealed class DevelopmentKeysTests
{
    private const string German = "Die Schlüssel liegen auf diesem Rechner und schützen nichts.";
    private const string English = "the keys lie on this machine and protect nothing";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_the_development_key_ring_log_and_page_warn_in_both_languages()
    {
        await using var bot = await HostedBot.StartAsync();

        (await PageAsync(bot, "de")).ShouldContain(German);
        (await PageAsync(bot, "en")).ShouldContain(English);
        await new ExpectRepliesClient(bot.Http, "de-DE").JoinAsync(Token);
        bot.Log.ShouldContain(line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("development key ring"));
    }

    [Fact]
    public async Task With_a_vault_there_is_nothing_to_warn_of()
    {
        await using var bot = await HostedBot.StartAsync(services => services.AddSingleton<IKeyVault>(new MemoryVault()));

        (await PageAsync(bot, "de")).ShouldNotContain("class=\"warning\"");
    }

    private static async Task<string> PageAsync(HostedBot bot, string language) =>
        System.Net.WebUtility.HtmlDecode(await bot.Http.GetStringAsync($"/?lang={language}", Token));
}
