using System.Globalization;
using System.Text.Json.Nodes;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Transactions;

/// <summary>Every transaction as Teams sends it over HTTP, with a power failure in the middle.</summary>
public sealed class TeamsTests
{
    private const string Email = "erika@example.org";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task A_withdrawal_survives_a_power_failure_and_is_declared_once(string locale)
    {
        var data = Directory.CreateTempSubdirectory("customerbot").FullName;
        try
        {
            ExpectRepliesClient client;
            await using (var bot = await BotProcess.StartAsync(data))
            {
                client = new ExpectRepliesClient(bot.Http, locale);
                await SayAllAsync(client, Text(locale, nameof(Texts.WithdrawContract)), "B-2026-004711", "Erika Muster", Email);
                await bot.KillAsync();
            }

            await using var again = await BotProcess.StartAsync(data);
            client.MoveTo(again.Http);
            var confirmed = await SayAllAsync(client, Text(locale, nameof(Texts.WithdrawalConfirm)));
            var repeated = await SayAllAsync(client, Text(locale, nameof(Texts.WithdrawalConfirm)));

            confirmed.ShouldContain(reply => reply.Contains("B-2026-004711", StringComparison.Ordinal));
            repeated.ShouldHaveSingleItem().ShouldBe(Text(locale, nameof(Texts.NothingToConfirm)));
            await new Outbox(again.DemoPath).TextToAsync(Email, text => text.Contains("B-2026-004711", StringComparison.Ordinal));
            Directory.GetFiles(Path.Combine(again.DemoPath, "outbox"), "*.eml").ShouldHaveSingleItem();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
            Directory.Delete(data + "-demo", recursive: true);
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task An_address_is_changed_with_the_card_after_a_power_failure(string locale)
    {
        var data = Directory.CreateTempSubdirectory("customerbot").FullName;
        try
        {
            ExpectRepliesClient client;
            await using (var bot = await BotProcess.StartAsync(data))
            {
                client = new ExpectRepliesClient(bot.Http, locale);
                await SayAllAsync(client, Text(locale, nameof(Texts.ChangeAddress)), DemoShop.Anna.Number.Value, DemoShop.Anna.Email);
                var question = await SayAllAsync(client, await new Outbox(bot.DemoPath).CodeToAsync(DemoShop.Anna.Email));
                question.ShouldContain(Text(locale, nameof(Texts.AddressStreet)));
                await bot.KillAsync();
            }

            await using var again = await BotProcess.StartAsync(data);
            client.MoveTo(again.Http);
            var summary = await SendCardAsync(client);
            var done = await SayAllAsync(client, Text(locale, nameof(Texts.AddressConfirm)));

            summary.ShouldContain(reply => reply.Contains("Lindenallee 12, 50667 Köln", StringComparison.Ordinal));
            summary.ShouldContain(reply => reply.Contains("Lindenweg 12b, 34117 Kassel", StringComparison.Ordinal));
            done.ShouldContain(reply => reply.Contains(Text(locale, nameof(Texts.AddressDone)).Split('{')[0], StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
            Directory.Delete(data + "-demo", recursive: true);
        }
    }

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Goods_are_returned_an_order_and_a_contract_cancelled(string locale)
    {
        await using var bot = await BotProcess.StartAsync();
        var client = new ExpectRepliesClient(bot.Http, locale);
        var text = (string name) => Text(locale, name);
        await SayAllAsync(client, text(nameof(Texts.RegisterReturn)), DemoShop.Anna.Number.Value, DemoShop.Anna.Email);
        var code = await new Outbox(bot.DemoPath).CodeToAsync(DemoShop.Anna.Email);

        var returned = await SayAllAsync(
            client,
            code,
            text(nameof(Texts.Everything)),
            text(nameof(Texts.RatherNotSay)),
            text(nameof(Texts.ReturnConfirm))
        );
        var stopped = await SayAllAsync(
            client,
            text(nameof(Texts.CancelOrder)),
            "1",
            text(nameof(Texts.RatherNotSay)),
            text(nameof(Texts.CancelOrderConfirm))
        );
        var cancelled = await SayAllAsync(
            client,
            text(nameof(Texts.CancelContracts)),
            "V-10001",
            text(nameof(Texts.CancellationOrdinary)),
            text(nameof(Texts.CancellationAsap)),
            "Anna Beispiel",
            Email,
            text(nameof(Texts.CancellationConfirm))
        );

        returned.ShouldContain(reply => reply.Contains(text(nameof(Texts.ReturnDone)).Split('{')[0], StringComparison.Ordinal));
        stopped.ShouldContain(reply => reply.Contains(text(nameof(Texts.CancelOrderDone)).Split('{')[0], StringComparison.Ordinal));
        cancelled.ShouldContain(reply => reply.Contains(text(nameof(Texts.CancellationDone)).Split('{')[0], StringComparison.Ordinal));
    }

    /// <summary>Says all of it in a personal chat of Teams. Result: the replies to the last message.</summary>
    private static async Task<IReadOnlyList<string>> SayAllAsync(ExpectRepliesClient client, params IReadOnlyList<string> texts)
    {
        IReadOnlyList<string> replies = [];
        foreach (var text in texts)
        {
            var activity = FromTeams(client);
            activity["text"] = text;
            activity["textFormat"] = "plain";
            replies = await client.PostAsync(activity, Token);
        }

        return replies;
    }

    /// <summary>What Teams posts for Action.Submit: no text, the inputs and the card's data as the value.</summary>
    private static Task<IReadOnlyList<string>> SendCardAsync(ExpectRepliesClient client)
    {
        var activity = FromTeams(client);
        activity["replyToId"] = "1";
        activity["value"] = new JsonObject
        {
            ["form"] = "AddressForm",
            ["street"] = "Lindenweg",
            ["houseNumber"] = "12b",
            ["postalCode"] = "34117",
            ["town"] = "Kassel",
            ["country"] = "DE",
        };
        return client.PostAsync(activity, Token);
    }

    private static JsonObject FromTeams(ExpectRepliesClient client)
    {
        var activity = client.NewActivity("message");
        activity["channelId"] = "msteams";
        activity["conversation"]!["conversationType"] = "personal";
        activity["conversation"]!["tenantId"] = "6f1c3a52-0c0d-4f5e-9a1b-0d2e4c6f8a10";
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "6f1c3a52-0c0d-4f5e-9a1b-0d2e4c6f8a10" } };
        return activity;
    }

    private static string Text(string locale, string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo(locale))!;
}
