using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Dialogs.Identity;

/// <summary>Whether number and address belong together changes neither what is said nor what is done before it is said.</summary>
public sealed class EqualWorkTests
{
    public static TheoryData<string, string> Guesses =>
        new()
        {
            { DemoShop.Anna.Number.Value, DemoShop.Ben.Email },
            { DemoShop.Anna.Number.Value, "nobody@example.org" },
            { IdentityTests.Unknown.Value, DemoShop.Anna.Email },
            { IdentityTests.Unknown.Value, "nobody@example.org" },
        };

    [Theory, MemberData(nameof(Guesses))]
    public async Task A_guess_costs_the_same_calls_as_the_truth(string number, string email)
    {
        var truth = await WorkAsync(DemoShop.Anna.Number.Value, DemoShop.Anna.Email);
        var guess = await WorkAsync(number, email);

        guess.ShouldBe(truth);
        truth.ShouldContain(call => call.StartsWith($"{nameof(ICustomers)}.", StringComparison.Ordinal));
    }

    /// <summary>Asking for a code, a wrong code, and asking again too soon.</summary>
    private static async Task<IReadOnlyList<string>> WorkAsync(string number, string email)
    {
        await using var bot = await TestBot.StartAsync();
        var chat = bot.OpenChat("de-DE");
        await chat.SayAllAsync(chat.Text(nameof(Texts.OrderStatus)), number);
        bot.Watch.TakeCalls();
        await chat.SayAllAsync(email, "12 34 56", chat.Text(nameof(Texts.IdentityResend)));
        return bot.Watch.TakeCalls();
    }
}
