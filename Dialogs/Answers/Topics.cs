namespace CustomerBot.Dialogs.Answers;

/// <summary>What most customers come for, as questions that can be pressed or typed.</summary>
internal static class Topics
{
    public static IReadOnlyList<string> Questions => [Texts.WhereIsMyOrder, Texts.TopicDelivery, Texts.TopicReturn, Texts.TopicInvoice];
}
