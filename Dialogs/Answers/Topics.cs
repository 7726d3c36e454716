using CustomerBot.Cards;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Answers;

/// <summary>What most customers come for, as words that can be pressed or typed.</summary>
internal static class Topics
{
    /// <summary>Questions that the content answers.</summary>
    public static IReadOnlyList<string> Questions => [Texts.WhereIsMyOrder, Texts.TopicDelivery, Texts.TopicReturn, Texts.TopicInvoice];

    /// <summary>What is done right in the chat.</summary>
    private static IReadOnlyList<string> Tasks =>
        [Texts.ChangeAddress, Texts.RegisterReturn, Texts.CancelOrder, Texts.WithdrawContract, Texts.CancelContracts];

    /// <summary>Tasks and questions, in words that start them.</summary>
    public static Activity Message()
    {
        var message = ChoicesCard.Suggest(Texts.TopicsTasks, Tasks, Texts.WhereIsMyOrder, Texts.Human);
        message.Text += $"\n\n{ChoicesCard.Suggest(Texts.TopicsText, Questions).Text}";
        return message;
    }
}
