using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs;

/// <summary>
/// How people ask for a job of their own rather than how it works in general: that goes to the content, whose answer offers the
/// job as a button.
/// </summary>
internal static class OfferedPhrases
{
    public static readonly IReadOnlyList<PhraseRule> OrderStatus = PhraseRule.For(nameof(Words.OrderStatusSentences));

    public static readonly IReadOnlyList<PhraseRule> InvoiceCopy = PhraseRule.For(nameof(Words.InvoiceCopySentences));

    public static readonly IReadOnlyList<PhraseRule> ChangeAddress = PhraseRule.For(nameof(Words.ChangeAddressSentences));

    public static readonly IReadOnlyList<PhraseRule> Return = PhraseRule.For(nameof(Words.ReturnSentences));

    public static readonly IReadOnlyList<PhraseRule> CancelOrder = PhraseRule.For(nameof(Words.CancelOrderSentences));

    public static readonly IReadOnlyList<PhraseRule> Callback = PhraseRule.For(nameof(Words.CallbackSentences));

    public static readonly IReadOnlyList<PhraseRule> UndoAddress = PhraseRule.For(nameof(Words.UndoAddressSentences));
}
