using System.Text.Json.Nodes;
using CustomerBot.Backend;

namespace CustomerBot.Tests.Bot.Attacks;

/// <summary>Somebody who posts activities: a customer, or an attacker who may claim whatever an activity can claim.</summary>
internal sealed class Visitor(AttackedBot bot, string locale, string person, string conversation)
{
    private int _activities;

    public string Person => person;

    /// <summary>What came back last, as it came.</summary>
    public string Body { get; private set; } = "";

    public string Said => AttackedBot.TextsOf(Body);

    /// <summary>The same browser claims to be somebody else, or to be in another conversation.</summary>
    public Visitor Claiming(string? otherPerson = null, Visitor? inConversationOf = null) =>
        new(bot, locale, otherPerson ?? person, inConversationOf?.Conversation ?? conversation);

    private string Conversation => conversation;

    public async Task<string> SayAsync(params IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Body = await bot.PostAsync(Activity("message", text));
        }

        return Said;
    }

    public async Task<string> SendAsync(JsonObject activity)
    {
        Body = await bot.PostAsync(activity);
        return Said;
    }

    public JsonObject Activity(string type, string? text = null) =>
        new()
        {
            ["type"] = type,
            ["id"] = $"activity-{_activities++}-{Guid.NewGuid().GetHashCode() & 0xFFFFFF}",
            ["channelId"] = "attack",
            ["serviceUrl"] = "http://localhost/",
            ["deliveryMode"] = "expectReplies",
            ["locale"] = locale,
            ["from"] = new JsonObject { ["id"] = person },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["text"] = text,
        };

    /// <summary>Proves who the customer is, as the customer would, with the mail at hand.</summary>
    public async Task ProveAsync(Customer customer)
    {
        await SayAsync("Bestellstatus", customer.Number.Value, customer.Email);
        await SayAsync(await bot.Mail.NextCodeToAsync(customer));
    }
}
