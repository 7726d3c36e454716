using System.Globalization;
using CustomerBot.Backend;
using CustomerBot.Privacy;
using CustomerBot.Storage;
using CustomerBot.Tests.Bot.Attacks;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.SignIn;

/// <summary>
/// What was typed to prove an identity goes with the dialog, however it ends. The store is opened with its own keys and searched for it:
/// on the disk it is never readable anyway (Tests/Bot/Sealed).
/// </summary>
public sealed class AbandonedTests : IAsyncLifetime
{
    private const string Address = "kanarienvogel@example.org";

    private readonly string _demo = Directory.CreateTempSubdirectory("demo").FullName;
    private readonly CaughtMail _mail = new();
    private readonly ShiftedClock _clock = new(TimeProvider.System);
    private readonly string _number = InventedCustomers.At(60).Number.Value;
    private HostedBot _bot = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _bot = await HostedBot.StartAsync(
            services => services.AddSingleton<IMailSender>(_mail).AddSingleton<TimeProvider>(_clock),
            null,
            ("Backend:DemoPath", _demo)
        );

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_demo, recursive: true);
    }

    [Theory]
    [InlineData("Abbrechen")]
    [InlineData("Neustart")]
    public async Task A_cancelled_check_leaves_neither_number_nor_address_in_the_conversation(string words)
    {
        var client = await TypeAsync("de-DE");
        (await ConversationAsync(client)).ShouldContain(Address, Case.Sensitive, "as long as a new code may be wanted");

        await client.SayAsync(words, Token);

        var kept = await ConversationAsync(client);
        kept.ShouldNotContain(Address);
        kept.ShouldNotContain(_number);
    }

    [Fact]
    public async Task A_finished_check_leaves_neither_number_nor_address_in_the_conversation()
    {
        var customer = InventedCustomers.At(61);
        var client = new ExpectRepliesClient(_bot.Http, "de-DE");
        foreach (var text in (string[])["Bestellstatus", customer.Number.Value, customer.Email])
        {
            await client.SayAsync(text, Token);
        }

        (await client.SayAsync(await _mail.NextCodeToAsync(customer), Token)).ShouldContain(Text(nameof(Texts.IdentityProven)));

        var kept = await ConversationAsync(client);
        kept.ShouldNotContain(customer.Email);
        kept.ShouldNotContain(customer.Number.Value);
    }

    [Fact]
    public async Task An_abandoned_check_is_gone_after_two_days_and_the_chat_begins_anew()
    {
        var client = await TypeAsync("de-DE");

        _clock.Shift = TimeSpan.FromDays(1);
        await _bot.Get<Retention>().RunAsync(Token);
        (await EverythingAsync(client)).ShouldContain(Address, Case.Sensitive, "a pause of a day loses nothing");
        _clock.Shift = TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1);
        await _bot.Get<Retention>().RunAsync(Token);

        var kept = await EverythingAsync(client);
        kept.ShouldNotContain(Address);
        kept.ShouldNotContain(_number);
        (await KindsAsync()).ShouldNotContain("identity");
        (await KindsAsync()).ShouldNotContain("mail");
        string.Join('\n', await client.SayAsync("Bestellstatus", Token)).ShouldContain(Text(nameof(Texts.IdentityNumber)));
    }

    private async Task<ExpectRepliesClient> TypeAsync(string locale)
    {
        var client = new ExpectRepliesClient(_bot.Http, locale);
        await client.SayAsync("Bestellstatus", Token);
        await client.SayAsync(_number, Token);
        (await client.SayAsync(Address, Token)).ShouldContain(Text(nameof(Texts.IdentityCode)));
        return client;
    }

    private async Task<string> ConversationAsync(ExpectRepliesClient client)
    {
        using var export = await ExportAsync(client);
        return string.Join(
            '\n',
            export
                .RootElement.GetProperty("purposes")
                .EnumerateArray()
                .Where(purpose => purpose.GetProperty("purpose").GetString() == "conversation")
                .Select(purpose => purpose.GetProperty("documents").GetRawText())
        );
    }

    /// <summary>All that is stored of the person, and of the customer whose number was typed.</summary>
    private async Task<string> EverythingAsync(ExpectRepliesClient client)
    {
        using var person = await ExportAsync(client);
        using var customer = await _bot.Get<DataSubjectRights>().ExportAsync(DataSubject.ForCustomer(_number), Token);
        return person.RootElement.GetProperty("purposes").GetRawText() + customer.RootElement.GetProperty("purposes").GetRawText();
    }

    private Task<System.Text.Json.JsonDocument> ExportAsync(ExpectRepliesClient client) =>
        _bot.Get<DataSubjectRights>().ExportAsync(DataSubject.ForUser("conformance", client.Customer), Token);

    private async Task<IEnumerable<string>> KindsAsync() =>
        (await _bot.Get<IRecordStore>().CountAsync(default, Token)).Where(count => count.Total > 0).Select(count => count.Kind);

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de-DE"))!;
}
