using CustomerBot.Dialogs.Prompts;

namespace CustomerBot.Tests.Dialogs.Forms;

public sealed class WhyWordsTests
{
    [Theory]
    [InlineData("warum?")]
    [InlineData("Wieso brauchst du das")]
    [InlineData("wozu braucht ihr denn meine e-mail adresse?")]
    [InlineData("Warum muss ich das angeben?")]
    [InlineData("wofür wollen Sie das wissen")]
    [InlineData("für was braucht man die kundennummer")]
    [InlineData("Why do you need my address?")]
    [InlineData("what is this needed for")]
    [InlineData("why are you asking")]
    public void It_may_be_asked_why_in_many_words(string text) => WhyWords.Are(text).ShouldBeTrue();

    [Theory]
    [InlineData("Warum ist mein Paket noch nicht da?")]
    [InlineData("Wozu gehört die Gießkanne?")]
    [InlineData("why is my order late")]
    [InlineData("Werner Warum")]
    [InlineData("das muss ich wissen")]
    public void Another_question_is_not_taken_for_it(string text) => WhyWords.Are(text).ShouldBeFalse();
}
