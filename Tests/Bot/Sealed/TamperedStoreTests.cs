using System.Globalization;
using CustomerBot.Encryption;
using CustomerBot.Storage;
using CustomerBot.Tests.Encryption;
using CustomerBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>Somebody changes the store behind the bot's back; the customers talk to the whole program over HTTP.</summary>
public sealed class TamperedStoreTests
{
    private const string Name = "Kunigunde Zwirnlein";

    private readonly MemoryVault _vault = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_changed_conversation_begins_anew_with_a_polite_sentence(string locale)
    {
        await using var bot = await StartAsync();
        var client = await AskForNameAsync(bot, locale);
        await client.SayAsync(Name, Token);

        await ChangeAsync(bot, "conversation", content => content[^3] ^= 4);
        var replies = await client.SayAsync("Hallo", Token);
        var after = await client.SayAsync(Text(nameof(Texts.RequestCallback), locale), Token);

        replies[0].ShouldStartWith(Text(nameof(Texts.FreshStart), locale).Split("{0}")[0]);
        string.Join('\n', after).ShouldContain(Text(nameof(Texts.CallbackName), locale));
        var incident = replies[0].Split(' ')[^1].TrimEnd('.');
        bot.Log.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains(incident));
        string.Join('\n', bot.Log).ShouldNotContain("Kunigunde");
    }

    [Fact]
    public async Task Two_swapped_conversations_show_nobody_what_the_other_said()
    {
        await using var bot = await StartAsync();
        var first = await AskForNameAsync(bot, "de-DE");
        var second = await AskForNameAsync(bot, "de-DE");
        await first.SayAsync(Name, Token);
        await second.SayAsync("Balduin Fremdling", Token);

        var records = await ConversationsAsync(bot);
        await WriteAsync(bot, records[0], records[1].Content);
        await WriteAsync(bot, records[1], records[0].Content);
        var replies = (await first.SayAsync("0561 1234567", Token)).Concat(await second.SayAsync("0561 1234567", Token)).ToList();

        replies
            .Count(reply => reply.StartsWith(Text(nameof(Texts.FreshStart), "de-DE").Split("{0}")[0], StringComparison.Ordinal))
            .ShouldBe(2);
        string.Join('\n', replies).ShouldNotContain("Kunigunde");
        string.Join('\n', replies).ShouldNotContain("Balduin");
    }

    [Fact]
    public async Task A_customer_whose_key_was_changed_gets_answers_to_questions_and_nothing_is_lost_for_others()
    {
        await using var bot = await StartAsync();
        var client = await AskForNameAsync(bot, "de-DE");
        var owner = (await ConversationsAsync(bot)).Single().Owner;
        var keys = await KindAsync(bot, kind => kind.StartsWith("subject-key/", StringComparison.Ordinal));
        var key = keys.Single(record => record.Owner == owner);
        await WriteAsync(bot, key, Flip(key.Content));

        await using var again = await StartAsync(bot);
        var answer = (await client.MoveTo(again.Http).SayAsync("Was kostet der Versand?", Token)).Single();
        var other = await AskForNameAsync(again, "de-DE");
        var next = string.Join('\n', await other.SayAsync(Name, Token));
        await WriteAsync(again, key, key.Content);
        var restored = string.Join('\n', await client.SayAsync(Name, Token));

        answer.ShouldEndWith(Text(nameof(Texts.StoreClosedHint), "de-DE"));
        next.ShouldContain(Text(nameof(Texts.CallbackPhone), "de-DE"));
        restored.ShouldContain(Text(nameof(Texts.CallbackPhone), "de-DE"));
    }

    [Fact]
    public async Task A_changed_feed_of_the_chat_page_loses_what_was_changed_and_goes_on()
    {
        await using var bot = await StartAsync();
        var visitor = new DirectLineVisitor(bot.Http, "de-DE");
        await visitor.OpenAsync(Token);
        await visitor.RepliesAsync(Text(nameof(Texts.Welcome), "de-DE").Split("{0}")[0], Token);
        await visitor.SayAsync("Rückruf anfragen", Text(nameof(Texts.ConsentAgree), "de-DE"), Token);
        await visitor.SayAsync("Einverstanden", Text(nameof(Texts.CallbackName), "de-DE"), Token);
        await visitor.SayAsync(Name, Text(nameof(Texts.CallbackPhone), "de-DE"), Token);
        await ChangeAsync(bot, "conversation", content => content[^1] ^= 1);

        await using var again = await StartAsync(bot);
        var later = visitor.MoveTo(again.Http);
        later.Rewind();
        await later.SayAsync("Hallo", Text(nameof(Texts.FreshStart), "de-DE").Split("{0}")[0], Token);

        string.Join('\n', again.Log).ShouldNotContain("Kunigunde");
    }

    private Task<HostedBot> StartAsync(HostedBot? before = null) =>
        HostedBot.StartAsync(services => services.AddSingleton<IKeyVault>(_vault), before?.Folder);

    private static async Task<ExpectRepliesClient> AskForNameAsync(HostedBot bot, string locale)
    {
        var client = new ExpectRepliesClient(bot.Http, locale);
        await client.JoinAsync(Token);
        await client.SayAsync(Text(nameof(Texts.RequestCallback), locale), Token);
        await client.SayAsync(Text(nameof(Texts.ConsentAgree), locale), Token);
        return client;
    }

    private static async Task ChangeAsync(HostedBot bot, string kind, Action<byte[]> change)
    {
        foreach (var record in await KindAsync(bot, found => found == kind))
        {
            var content = record.Content.ToArray();
            change(content);
            await WriteAsync(bot, record, content);
        }
    }

    private static async Task<List<StoredRecord>> ConversationsAsync(HostedBot bot) => await KindAsync(bot, kind => kind == "conversation");

    private static async Task<List<StoredRecord>> KindAsync(HostedBot bot, Func<string, bool> which)
    {
        var found = new List<StoredRecord>();
        foreach (var kind in (await bot.Get<IRecordStore>().CountAsync(default, Token)).Where(count => which(count.Kind)))
        {
            await foreach (var record in bot.Get<IRecordStore>().ByKindAsync(kind.Kind, null, Token))
            {
                found.Add(record);
            }
        }

        return found;
    }

    private static async Task WriteAsync(HostedBot bot, StoredRecord record, ReadOnlyMemory<byte> content) =>
        await bot.Get<IRecordStore>()
            .WriteAsync([new RecordChange.Put(record.Key, record.Owner, record.Kind, record.ExpiresAt, content)], Token);

    private static byte[] Flip(ReadOnlyMemory<byte> content)
    {
        var changed = content.ToArray();
        changed[^1] ^= 1;
        return changed;
    }

    private static string Text(string name, string locale) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;
}
