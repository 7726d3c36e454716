using CustomerBot.Cards;
using CustomerBot.Dialogs.Answers;
using CustomerBot.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace CustomerBot.Dialogs.Identity;

/// <summary>The three questions of <see cref="CodeProofDialog"/>.</summary>
internal static class CodeProofQuestions
{
    public static Question Number(SideQuestions sideQuestions) =>
        new(IdentityPart.Number, sideQuestions)
        {
            Ask = (_, _) => Message.With(Texts.IdentityNumber),
            Read = (text, _) => IdentityAnswers.ReadDetails(text),
            Details = (text, _) => WhyWords.Are(text) ? Texts.IdentityNumberWhy : null,
            Unclear = text => CustomerNumberText.HasSlip(text) ? Texts.IdentityNumberSlip : Texts.IdentityNumberUnclear,
        };

    public static Question Email(SideQuestions sideQuestions) =>
        new(IdentityPart.Email, sideQuestions)
        {
            Ask = (_, _) => Message.With(Texts.IdentityEmail),
            Read = (text, _) => IdentityAnswers.ReadDetails(text),
            Details = (text, _) => WhyWords.Are(text) ? Texts.IdentityEmailWhy : null,
            Unclear = text => CustomerNumberText.HasSlip(text) ? Texts.IdentityNumberSlip : Texts.IdentityEmailUnclear,
        };

    /// <summary>Options: under <see cref="IdentityPart.Outcome"/> what became of the last try, said instead of the question.</summary>
    public static Question Code(SideQuestions sideQuestions) =>
        new(IdentityPart.Code, sideQuestions)
        {
            Ask = (_, about) =>
                WithWays(about.GetValueOrDefault(IdentityPart.Outcome) is { Length: > 0 } outcome ? outcome : Texts.IdentityCode),
            AskAgain = (_, _) => WithWays(Texts.IdentityCodeAgain),
            Read = (text, _) => IdentityAnswers.ReadCode(text),
            Details = (text, _) => WhyWords.Are(text) ? Texts.IdentityCodeWhy : null,
            Unclear = _ => Texts.IdentityCodeUnclear,
        };

    private static Activity WithWays(string text) =>
        Message.With(text, Texts.IdentityResend, Texts.IdentityChange, Texts.Cancel, Texts.Human);
}
