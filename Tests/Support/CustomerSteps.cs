using CustomerBot.Backend;

namespace CustomerBot.Tests.Support;

/// <summary>What a customer does in every transaction.</summary>
internal static class CustomerSteps
{
    /// <summary>Answers the questions of the identity check with the customer's details and the code from the mail.</summary>
    public static async Task ProveAsync(this Chat chat, TestBot bot, Customer customer)
    {
        await chat.SayAsync(customer.Number.Value);
        await chat.SayAsync(customer.Email);
        await chat.SayAsync(bot.Shop.LastCodeTo(customer));
    }

    /// <summary>Says all of it, one message after the other.</summary>
    public static async Task SayAllAsync(this Chat chat, params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await chat.SayAsync(text);
        }
    }
}
