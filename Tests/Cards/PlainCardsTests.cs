using CustomerBot.Cards;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Cards;

public sealed class PlainCardsTests
{
    [Fact]
    public void A_button_sends_the_words_it_shows()
    {
        var action = Message.With("Text", "Abbrechen").SuggestedActions.Actions.ShouldHaveSingleItem();

        action.Type.ShouldBe(ActionTypes.ImBack);
        action.Value.ShouldBe(action.Title);
    }

    [Fact]
    public void Without_buttons_none_are_suggested() => Message.With("Text").SuggestedActions.ShouldBeNull();

    [Fact]
    public void Choices_are_numbered_in_the_text_and_come_as_buttons()
    {
        var message = ChoicesCard.Create("Was?", ["Eins", "Zwei"], "Nichts davon");

        message.Text.ShouldBe("Was?\n\n1. Eins\n2. Zwei");
        message.SuggestedActions.Actions.Select(action => action.Title).ShouldBe(["Eins", "Zwei", "Nichts davon"]);
    }

    [Fact]
    public void An_answer_names_its_source_and_where_to_go_on()
    {
        var message = AnswerCard.Create(
            "Zwei Tage.",
            ("Wie lange dauert es?", new Uri("https://chat.example/help/de/a")),
            [("Sendung verfolgen", new Uri("https://shop.example/track"))]
        );

        message.Text.ShouldStartWith("Zwei Tage.");
        message.Text.ShouldContain("[Sendung verfolgen](https://shop.example/track)");
        message.Text.ShouldContain("[Wie lange dauert es?](https://chat.example/help/de/a)");
        message.Attachments.ShouldBeNull();
    }

    [Fact]
    public void A_summary_lists_labels_and_values() =>
        SummaryCard
            .Create("So:\n\n{0}", [("Name", "Erika"), ("Telefon", "+49301")], "Ja")
            .Text.ShouldBe("So:\n\n- Name: Erika\n- Telefon: +49301");
}
