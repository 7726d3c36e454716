using System.Collections.Frozen;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Identity;

/// <summary>The ways to say that no code arrived or that another one is wanted.</summary>
internal static class ResendWords
{
    private static readonly FrozenSet<string> All = (
        "neu senden, nochmal senden, noch mal senden, nochmals senden, code neu senden, code nochmal senden, neuer code, neuen code, "
        + "neuen code bitte, nochmal, noch einmal, erneut senden, code erneut senden, schick nochmal, schicken sie nochmal, "
        + "schicken sie einen neuen code, kein code, kein code da, kein code angekommen, keine mail, keine email, keine e mail, keine mail bekommen, "
        + "keine email bekommen, keine e mail bekommen, es kam keine mail, es kam keine email, es kam kein code, kein code gekommen, "
        + "habe keinen code bekommen, ich habe keinen code bekommen, ich habe keine mail bekommen, ich habe keine email bekommen, "
        + "resend, send again, resend code, send new code, new code, another code, send another code, again, no code, no mail, no email, "
        + "no code arrived, no email arrived, nothing arrived, i got no code, i did not get a code, i didnt get a code, i got no email, "
        + "i did not get an email, i didnt get an email, nichts angekommen, nichts bekommen, kam nichts an, es kam nichts"
    )
        .Split(", ")
        .ToFrozenSet();

    public static bool Are(string text) => All.Contains(Wording.Fold(text));
}
