using System.Collections.Frozen;
using CustomerBot.Dialogs.Consent;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Answers;

/// <summary>Replies to what is polite and no question, and to a yes or no that nobody waits for.</summary>
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

    public static string? ReplyTo(string text)
    {
        var folded = Wording.Fold(text);
        return Greetings.Contains(folded) ? Texts.Greeting
            : ThankYous.Contains(folded) ? Texts.Thanks
            : Goodbyes.Contains(folded) ? Texts.Goodbye
            : AreYouHuman.Contains(folded) ? Texts.AreYouHuman
            : ConsentAnswers.Read(text) is ConsentAnswer.Yes or ConsentAnswer.No ? Texts.NothingToConfirm
            : null;
    }

    private static FrozenSet<string> Set(string phrases) => phrases.Split(", ").ToFrozenSet();
}
