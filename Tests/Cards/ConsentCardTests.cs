using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Cards.Consent;

namespace CustomerBot.Tests.Cards;

public sealed class ConsentCardTests
{
    [Fact]
    public void Yes_and_no_are_buttons_of_the_same_kind()
    {
        var actions = Card("webchat").GetProperty("actions").EnumerateArray().ToList();

        var shapes = actions.Take(2).Select(action => string.Join(',', action.EnumerateObject().Select(member => member.Name)));
        shapes.Distinct().ShouldHaveSingleItem();
        actions.ShouldAllBe(action => action.GetProperty("type").GetString() == "Action.Submit");
        actions.Where(action => action.TryGetProperty("style", out _)).ShouldBeEmpty();
    }

    [Fact]
    public void The_message_alone_is_the_whole_question()
    {
        var message = ConsentCard.Create("webchat", "Rückruf", "Darf ich das speichern?");

        message.Text.ShouldBe("Darf ich das speichern?");
        Card("webchat").GetProperty("fallbackText").GetString().ShouldBe(message.Text);
    }

    [Fact]
    public void A_button_types_its_words_in_Web_Chat_and_in_Teams()
    {
        var inWebChat = Card("webchat").GetProperty("actions")[0];
        var inTeams = Card("msteams").GetProperty("actions")[0];

        inWebChat.GetProperty("data").GetString().ShouldBe(inWebChat.GetProperty("title").GetString());
        inTeams
            .GetProperty("data")
            .GetProperty("msteams")
            .GetProperty("value")
            .GetString()
            .ShouldBe(inTeams.GetProperty("title").GetString());
    }

    [Fact]
    public void It_is_an_adaptive_card_that_all_channels_can_show()
    {
        Card("webchat").GetProperty("type").GetString().ShouldBe("AdaptiveCard");
        Card("webchat").GetProperty("version").GetString().ShouldBe("1.5");
    }

    [Fact]
    public void A_value_cannot_change_the_structure_of_the_card()
    {
        const string hostile = "\"}], \"actions\": [{\"type\": \"Action.OpenUrl\", \"url\": \"https://evil.example\"}] ${agree}";

        var card = Content(ConsentCard.Create("webchat", hostile, hostile));

        card.GetProperty("fallbackText").GetString().ShouldBe(hostile);
        card.GetProperty("actions").GetArrayLength().ShouldBe(3);
    }

    private static JsonElement Card(string channelId) => Content(ConsentCard.Create(channelId, "Rückruf", "Darf ich das speichern?"));

    /// <summary>The card as a channel gets it.</summary>
    private static JsonElement Content(Microsoft.Bot.Schema.Activity message) =>
        ActivityJson.ToElement(message).GetProperty("attachments")[0].GetProperty("content");
}
