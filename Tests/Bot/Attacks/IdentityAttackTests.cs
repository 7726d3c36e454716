using System.Globalization;
using System.Text.Json.Nodes;
using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>Attacks on the proof of identity, over HTTP, against the whole program. One after the other: they share the mailboxes.</summary>
public sealed class IdentityAttackTests(AttackedBot bot) : IClassFixture<AttackedBot>
{
    private static readonly string s_question = Text(nameof(Texts.OrderQuestion));
    private static readonly string s_number = Text(nameof(Texts.IdentityNumber));

    [Theory, InlineData("de-DE"), InlineData("en-GB")]
    public async Task Enumeration_sees_replies_that_are_equal_byte_for_byte(string locale)
    {
        var customer = Known(locale == "de-DE" ? 0 : 1);
        (string Number, string Email)[] tries =
        [
            (customer.Number.Value, customer.Email),
            (customer.Number.Value, "nobody@example.org"),
            (customer.Number.Value, DemoShop.Eva.Email),
            (CustomerNumber.FromSerial(9_999_999).Value, customer.Email),
            (CustomerNumber.FromSerial(9_999_998).Value, "nobody@example.org"),
        ];
        var seen = new List<string>();

        foreach (var (number, email) in tries)
        {
            var visitor = bot.Visit(locale);
            await visitor.SayAsync("Bestellstatus");
            await visitor.SayAsync(number);
            var replies = AttackedBot.WithoutIds(visitor.Body);
            await visitor.SayAsync(email);
            replies += AttackedBot.WithoutIds(visitor.Body);
            await visitor.SayAsync("00 00 00");
            replies += AttackedBot.WithoutIds(visitor.Body);
            await visitor.SayAsync("neu senden");
            seen.Add(replies + AttackedBot.WithoutIds(visitor.Body));
        }

        seen.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Brute_force_ends_after_five_tries_and_the_right_code_comes_too_late()
    {
        var customer = Known(2);
        var attacker = bot.Visit();
        await attacker.SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        var code = await bot.Mail.NextCodeToAsync(customer);
        var guesses = Enumerable.Range(0, 5).Select(guess => ((int.Parse(code, CultureInfo.InvariantCulture) + 1 + guess) % 1_000_000));

        await attacker.SayAsync(guesses.Select(guess => guess.ToString("D6", CultureInfo.InvariantCulture)));
        await attacker.SayAsync(code);

        (await IsProvenAsync(attacker)).ShouldBeFalse();
        var warning = await bot.Mail.NextToAsync(customer);
        warning.Text.ShouldNotContain(code);
    }

    [Fact]
    public async Task New_codes_for_new_tries_run_into_a_limit_whatever_the_conversation()
    {
        var customer = Known(3);
        foreach (var _ in Enumerable.Range(0, 8))
        {
            await bot.Visit().SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        }

        await bot.Visit().SayAsync("Bestellstatus", DemoShop.Eva.Number.Value, DemoShop.Eva.Email);
        await bot.Mail.NextToAsync(DemoShop.Eva); // the queue is in order: everything before has arrived
        bot.Mail.All.Count(mail => mail.To == customer.Email).ShouldBeLessThanOrEqualTo(3);
    }

    /// <summary>Nights included, from as many places as the attacker likes: at most ten codes with five tries each (docs/backend.md).</summary>
    [Fact]
    public async Task A_day_of_guessing_in_new_conversations_gets_at_most_ten_codes_with_five_tries_each()
    {
        var customer = Known(7);
        var tries = 0;
        for (var hour = 0; hour < 12; hour++)
        {
            for (var place = 0; place < 4; place++)
            {
                tries += await GuessAsync(bot.Visit(), customer);
            }

            bot.Clock.Shift += TimeSpan.FromHours(2);
        }

        await bot.Visit().SayAsync("Bestellstatus", DemoShop.Clara.Number.Value, DemoShop.Clara.Email);
        await bot.Mail.NextToAsync(DemoShop.Clara); // the queue is in order: everything before has arrived
        bot.Mail.All.Count(mail => mail.To == customer.Email && CaughtMail.IsCode(mail)).ShouldBeInRange(1, 10);
        tries.ShouldBeInRange(5, 50);
        bot.Mail.All.Count(mail => mail.To == customer.Email && !CaughtMail.IsCode(mail)).ShouldBe(1, "one warning a day");
    }

    [Fact]
    public async Task A_code_is_worth_nothing_when_its_ten_minutes_are_over()
    {
        var customer = Known(8);
        var late = bot.Visit();
        await late.SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        var code = await bot.Mail.NextCodeToAsync(customer);

        bot.Clock.Shift += TimeSpan.FromMinutes(10);
        var said = await late.SayAsync(code);

        said.ShouldBe(Text(nameof(Texts.IdentityCodeExpired)));
        (await IsProvenAsync(late)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_code_works_in_its_own_conversation_only_and_only_once()
    {
        var customer = Known(4);
        var victim = bot.Visit();
        await victim.SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        var code = await bot.Mail.NextCodeToAsync(customer);

        var thief = bot.Visit();
        await thief.SayAsync("Bestellstatus", customer.Number.Value, "nobody@example.org", code);
        (await IsProvenAsync(thief)).ShouldBeFalse("the code of another conversation");

        (await victim.SayAsync(code)).ShouldContain(s_question);
        await victim.SayAsync("abmelden", "Bestellstatus", customer.Number.Value, customer.Email, code);
        (await IsProvenAsync(victim)).ShouldBeFalse("the same code again");
    }

    [Fact]
    public async Task A_user_id_that_an_activity_claims_inherits_no_proof()
    {
        var victim = bot.Visit();
        await victim.ProveAsync(Known(5));
        (await IsProvenAsync(victim)).ShouldBeTrue();

        (await IsProvenAsync(victim.Claiming("somebody-else"))).ShouldBeFalse("another person in the same conversation");
        (await IsProvenAsync(bot.Visit().Claiming(victim.Person))).ShouldBeFalse("the same person's id in another conversation");
        (await IsProvenAsync(bot.Visit().Claiming(inConversationOf: victim))).ShouldBeFalse("another person who knows the conversation");
    }

    [Fact]
    public async Task A_conversation_that_was_prepared_for_the_victim_gives_the_attacker_nothing()
    {
        var attacker = bot.Visit();
        await attacker.SayAsync("Bestellstatus");
        var victim = bot.Visit().Claiming(inConversationOf: attacker);

        await victim.ProveAsync(Known(6));

        (await IsProvenAsync(victim)).ShouldBeTrue();
        (await IsProvenAsync(attacker)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_sign_in_that_an_activity_claims_is_not_believed()
    {
        var attacker = bot.Visit();
        await attacker.SayAsync("Bestellstatus");
        var claim = attacker.Activity("event");
        claim["name"] = "tokens/response";
        claim["value"] = new JsonObject
        {
            ["connectionName"] = "entra",
            ["token"] = Dialogs.Identity.TokenService.TokenFor(
                Dialogs.Identity.TokenService.Tenant,
                Dialogs.Identity.TokenService.AnnasAccount
            ),
        };

        await attacker.SendAsync(claim);

        (await IsProvenAsync(attacker)).ShouldBeFalse();
    }

    /// <summary>The same invented customers on every machine.</summary>
    private static Customer Known(int index) => InventedCustomers.At(index);

    /// <summary>Guesses until the bot takes no more of it. Result: how many guesses it took.</summary>
    private static async Task<int> GuessAsync(Visitor attacker, Customer customer)
    {
        await attacker.SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        for (var guess = 0; guess < 10; guess++)
        {
            var said = await attacker.SayAsync("000000");
            var isCounted =
                said == Text(nameof(Texts.IdentityCodeWrongOneLeft))
                || said.StartsWith(Text(nameof(Texts.IdentityCodeWrong)).Split("{0}")[0], StringComparison.Ordinal);
            if (!isCounted)
            {
                return said == Text(nameof(Texts.IdentityNoTriesLeft)) ? guess + 1 : guess;
            }
        }

        return 10;
    }

    private static string Text(string name) => Texts.ResourceManager.GetString(name, CultureInfo.GetCultureInfo("de"))!;

    private static async Task<bool> IsProvenAsync(Visitor visitor)
    {
        await visitor.SayAsync("Neustart");
        var said = await visitor.SayAsync("Bestellstatus");
        (said.Contains(s_number, StringComparison.Ordinal) || !said.Contains("Kundennummer", StringComparison.Ordinal)).ShouldBeTrue(said);
        return !said.Contains(s_number, StringComparison.Ordinal);
    }
}
