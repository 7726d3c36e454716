using CustomerBot.Encryption;
using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Privacy.Keys;

public sealed class CanaryTests
{
    private const string UserId = "canary-user-7f3k9q";
    private const string Name = "Kanarienvogel Zwölfender";

    [Fact]
    public async Task No_file_holds_a_name_or_a_user_id_in_any_form()
    {
        using var folder = new TestFolder();
        await RunAsync(folder, null);

        ByteSearch.FilesWith(folder.FullName, Name).ShouldBeEmpty();
        ByteSearch.FilesWith(folder.FullName, UserId).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_sealer_that_lets_everything_through_the_same_search_finds_them()
    {
        using var folder = new TestFolder();
        var letThrough = new LetThrough();
        await RunAsync(folder, services => services.AddSingleton(new Sealer(letThrough, [letThrough])));

        ByteSearch.FilesWith(folder.FullName, Name).ShouldNotBeEmpty();
    }

    [Theory, InlineData("utf-8"), InlineData("utf-16"), InlineData("base64"), InlineData("hex")]
    public void The_search_knows_the_form(string form)
    {
        var text = $"before {Name} after";
        var bytes = form switch
        {
            "utf-8" => System.Text.Encoding.UTF8.GetBytes(text),
            "utf-16" => System.Text.Encoding.Unicode.GetBytes(text),
            "base64" => System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))),
            _ => System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text))),
        };

        ByteSearch.Contains(bytes, Name).ShouldBeTrue();
        ByteSearch.Contains(bytes, Name + " Neffe").ShouldBeFalse();
    }

    /// <summary>Searches while the store is open, so that the WAL is searched too, and again after it was closed.</summary>
    private static async Task RunAsync(TestFolder folder, Action<IServiceCollection>? change)
    {
        await using var host = new PrivacyHost(folder.FullName, change: change);
        var subject = DataSubject.ForUser("webchat", UserId);
        for (var round = 0; round < 20; round++)
        {
            await host.PutAsync(subject, $"{UserId}/{round}", Name);
            await host.Ledger.RecordAsync(subject, "callback", Decision.Given, $"Darf ich, {Name}?", "de", default);
        }

        if (change is null)
        {
            File.Exists(Path.Combine(folder.FullName, "records.sqlite-wal")).ShouldBeTrue();
            ByteSearch.FilesWith(folder.FullName, Name).ShouldBeEmpty();
        }
    }
}
