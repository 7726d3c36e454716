using System.Collections.Frozen;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Replies to what is polite and no question, and to an answer that nobody waits for.</summary>
internal static class SmallTalk
{
    private static readonly FrozenSet<string> Greetings = Set(
        "hallo, hi, hey, hallo zusammen, guten tag, guten morgen, guten abend, moin, moin moin, servus, gruezi, gruess gott, gruess dich, tag, "
            + "hello, hi there, hello there, good morning, good afternoon, good evening, good day"
    );

    private static readonly FrozenSet<string> ThankYous = Set(
        "danke, danke schoen, dankeschoen, vielen dank, besten dank, herzlichen dank, danke dir, danke ihnen, merci, super danke, ok danke, "
            + "prima danke, danke fuer die hilfe, thanks, thank you, thank you very much, thanks a lot, many thanks, cheers, ok thanks, great thanks"
    );

    private static readonly FrozenSet<string> Goodbyes = Set(
        "tschuess, tschues, auf wiedersehen, ciao, bis dann, bis bald, schoenen tag, schoenen tag noch, bye, goodbye, good bye, see you, have a nice day"
    );

    private static readonly FrozenSet<string> AreYouHuman = Set(
        "bist du ein mensch, sind sie ein mensch, bist du ein bot, sind sie ein bot, bist du echt, sind sie echt, wer bist du, wer sind sie, "
            + "bist du ein roboter, sind sie ein roboter, ist das ein bot, are you human, are you a human, are you a bot, are you a robot, "
            + "are you real, are you a real person, who are you, is this a bot, am i talking to a human, am i talking to a bot"
    );

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
            : AnswersNothing(text, folded) ? Texts.NothingToConfirm
            : null;
    }

    private static bool AnswersNothing(string text, string folded) =>
        text.Length == 0 // the card of a form that is long done
        || ConsentAnswers.Read(text) is ConsentAnswer.Yes or ConsentAnswer.No
        || (folded.Length is 1 or 2 && folded.All(char.IsAsciiDigit))
        || Array.Exists(Answers, answer => ButtonWords.Are(text, answer));

    private static FrozenSet<string> Set(string phrases) => phrases.Split(", ").ToFrozenSet();
}
