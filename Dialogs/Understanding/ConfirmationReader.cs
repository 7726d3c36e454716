using System.Collections.Frozen;
using CustomerBot.Dialogs.Consent;

namespace CustomerBot.Dialogs.Understanding;

/// <summary>Reads yes or no where something was just summed up: here "ok" and "stimmt" are enough, unlike for consent.</summary>
internal static class ConfirmationReader
{
    private static readonly FrozenSet<string> Yes = (
        "ok, okay, oki, passt, passt so, stimmt, stimmt so, genau, richtig, korrekt, so ist es, das stimmt, das ist richtig, alles richtig, "
        + "alles korrekt, in ordnung, perfekt, super, gut, ja stimmt, ja passt, ja genau, ja richtig, ja das stimmt, ja korrekt, "
        + "right, correct, thats right, that is right, thats correct, that is correct, looks good, perfect, fine, yes correct, yes thats right"
    )
        .Split(", ")
        .ToFrozenSet();

    private static readonly FrozenSet<string> No = (
        "falsch, stimmt nicht, das stimmt nicht, nicht richtig, das ist falsch, nein falsch, wrong, incorrect, not correct, not right, thats wrong"
    )
        .Split(", ")
        .ToFrozenSet();

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
