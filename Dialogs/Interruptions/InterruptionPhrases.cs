using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Interruptions;

/// <summary>The wishes that people put into sentences of their own. How something works in general is left to the content.</summary>
internal static class InterruptionPhrases
{
    public static readonly (Interruption Meaning, IReadOnlyList<PhraseRule> Rules)[] All =
    [
        (Interruption.MyData, PhraseRule.For(nameof(Words.MyDataSentences))),
        (Interruption.EraseMyData, PhraseRule.For(nameof(Words.EraseMyDataSentences))),
        (Interruption.WithdrawConsent, PhraseRule.For(nameof(Words.WithdrawConsentSentences))),
        (Interruption.Human, PhraseRule.For(nameof(Words.HumanSentences))),
        (Interruption.WithdrawContract, PhraseRule.For(nameof(Words.WithdrawContractSentences))),
        (Interruption.CancelContract, PhraseRule.For(nameof(Words.CancelContractSentences))),
        (Interruption.SignOut, PhraseRule.For(nameof(Words.SignOutSentences))),
    ];
}
