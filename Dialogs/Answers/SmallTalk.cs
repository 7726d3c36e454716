using System.Collections.Frozen;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Replies to what is polite and no question, and to an answer that nobody waits for.</summary>
internal static class SmallTalk
{
    private static readonly FrozenSet<string> Greetings = KnownPhrases.For(nameof(Words.Greetings));

    private static readonly FrozenSet<string> ThankYous = KnownPhrases.For(nameof(Words.ThankYous));

    private static readonly FrozenSet<string> Goodbyes = KnownPhrases.For(nameof(Words.Goodbyes));

    private static readonly FrozenSet<string> AreYouHuman = KnownPhrases.For(nameof(Words.AreYouHuman));

    /// <summary>Buttons that answer a question; a customer may press an old one.</summary>
    private static readonly string[] Answers =
    [
        nameof(Texts.NoneOfThese),
        nameof(Texts.ConsentMore),
        nameof(Texts.RatherNotSay),
        nameof(Texts.CallbackConfirm),
        nameof(Texts.FormCorrect),
        nameof(Texts.WithdrawalConfirm),
        nameof(Texts.CancellationConfirm),
        nameof(Texts.AddressConfirm),
        nameof(Texts.UndoAddressConfirm),
        nameof(Texts.ReturnConfirm),
        nameof(Texts.CancelOrderConfirm),
        nameof(Texts.TryAgain),
        nameof(Texts.EraseConfirm),
        nameof(Texts.EraseKeep),
        nameof(Texts.WithdrawDelete),
        nameof(Texts.WithdrawKeep),
        nameof(Texts.All),
        nameof(Texts.None),
    ];

    public static string? ReplyTo(string text)
    {
        var folded = Wording.Fold(text);
        return Greetings.Contains(folded) ? Texts.Greeting
            : ThankYous.Contains(folded) ? Texts.Thanks
            : Goodbyes.Contains(folded) ? Texts.Goodbye
            : AreYouHuman.Contains(folded) ? Texts.AreYouHuman
            : AnswersNothing(text) ? Texts.NothingToConfirm
            : null;
    }

    private static bool AnswersNothing(string text) =>
        text.Length == 0 // the card of a form that is long done
        || ConsentAnswers.Read(text) is ConsentAnswer.Yes or ConsentAnswer.No
        || ChoiceReader.IsPosition(text)
        || Array.Exists(Answers, answer => ButtonWords.Are(text, answer));
}
