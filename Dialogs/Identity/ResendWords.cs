using System.Collections.Frozen;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Identity;

/// <summary>The ways to say that no code arrived or that another one is wanted.</summary>
internal static class ResendWords
{
    private static readonly FrozenSet<string> All = KnownPhrases.For(nameof(Words.Resend));

    public static bool Are(string text) => All.Contains(Wording.Fold(text));
}
