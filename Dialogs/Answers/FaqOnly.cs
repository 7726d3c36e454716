using CustomerBot.Cards;
using CustomerBot.Dialogs.Human;
using CustomerBot.Dialogs.Interruptions;
using CustomerBot.Dialogs.Welcome;
using CustomerBot.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Answers questions while nothing can be read or stored: without state, dialogs or anything personal. Transactions are closed.</summary>
public sealed class FaqOnly
{
    private readonly AnswerFinder _finder;
    private readonly AnswerMessages _messages;
    private readonly Notices _notices;
    private readonly HumanContact _human;
    private readonly WelcomeNotice _welcome;

    internal FaqOnly(AnswerFinder finder, AnswerMessages messages, Notices notices, HumanContact human, WelcomeNotice welcome)
    {
        _finder = finder;
        _messages = messages;
        _notices = notices;
        _human = human;
        _welcome = welcome;
    }

    /// <summary>Answers one activity; what is neither a message nor a customer who joins gets no answer.</summary>
    public async Task AnswerAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (Reply(turnContext) is { } reply)
        {
            await turnContext.SendActivityAsync(reply, cancellationToken);
        }
    }

    private Activity? Reply(ITurnContext turnContext) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => Answer(turnContext.TypedText()),
            ActivityTypes.ConversationUpdate when HasCustomerJoined(turnContext.Activity) => Welcome(),
            _ => null,
        };

    private Activity Answer(string text) =>
        InterruptionReader.Read(text) switch
        {
            null when text.Length == 0 || DialogCatalog.ByButton(text) is not null => Closed(),
            null => AnswerQuestion(text),
            { } notice when notice is Interruption.Topics or Interruption.Human or Interruption.Privacy => _notices.For(notice) ?? Closed(),
            _ => Closed(),
        };

    private Activity AnswerQuestion(string text) =>
        _finder.Find(text, Languages.OfTurn) switch
        {
            Answer.Found found => WithHint(_messages.Create(found.Entry)),
            Answer.Unsure unsure => ChoicesCard.Suggest(
                Texts.DidYouMean,
                [.. unsure.Readings.Select(entry => entry.Question)],
                Texts.Human
            ),
            _ => Closed(),
        };

    private Activity Closed() => Message.With(ClosedText(), Texts.Topics, Texts.Human);

    private Activity Welcome() => Message.With($"{_welcome.Text()}\n\n{ClosedText()}", Texts.Topics, Texts.Human);

    private string ClosedText() => _human.Fill(Texts.StoreClosed);

    /// <summary>Nobody knows here whether the customer has read that a machine answers (Art. 50 AI Act), so each answer says it.</summary>
    private static Activity WithHint(Activity answer)
    {
        answer.Text = $"{answer.Text}\n\n{Texts.StoreClosedHint}";
        return answer;
    }

    private static bool HasCustomerJoined(Activity activity) =>
        activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true;
}
