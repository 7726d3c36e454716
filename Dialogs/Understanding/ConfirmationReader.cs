using System.Collections.Frozen;
using CustomerBot.Dialogs.Consent;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Reads yes or no where something was just summed up: here "ok" and "stimmt" are enough, unlike for consent.</summary>
internal static class ConfirmationReader
{
    private static readonly FrozenSet<string> Yes = KnownPhrases.For(nameof(Words.ConfirmYes));

    private static readonly FrozenSet<string> No = KnownPhrases.For(nameof(Words.ConfirmNo));

    /// <summary>True for yes, false for no, null for anything else.</summary>
    public static bool? Read(string text)
    {
        var folded = Wording.Fold(text);
        return Yes.Contains(folded) ? true
            : No.Contains(folded) ? false
            : ConsentAnswers.Read(text) switch
            {
                ConsentAnswer.Yes => true,
                ConsentAnswer.No => false,
                _ => null,
            };
    }
}
