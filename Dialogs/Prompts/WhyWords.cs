using System.Collections.Frozen;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Prompts;

/// <summary>The ways to ask why a question is asked.</summary>
internal static class WhyWords
{
    private static readonly FrozenSet<string> All = (
        "warum, wieso, weshalb, wozu, wofuer, warum das, wieso das, wozu das, wofuer das, warum denn, wozu denn, wofuer brauchen sie das, "
        + "wozu brauchen sie das, warum brauchen sie das, wofuer braucht ihr das, wozu braucht ihr das, warum braucht ihr das, "
        + "warum fragen sie das, warum wollen sie das wissen, warum wollt ihr das wissen, why, why that, what for, why do you need that, "
        + "why do you need this, why do you need it, why do you ask, why do you want to know"
    )
        .Split(", ")
        .ToFrozenSet();

    public static bool Are(string text) => All.Contains(Wording.Fold(text));
}
