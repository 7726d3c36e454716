using CustomerBot.Dialogs.Language;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs;

/// <summary>Names a legal basis in the language of the turn.</summary>
internal static class LegalBasis
{
    /// <summary>For example "Art. 6 Abs. 1 Buchst. a DSGVO", declared as "GDPR Art. 6(1)(a)".</summary>
    public static string LegalBasisName(this Purpose purpose)
    {
        if (Languages.OfTurn != Languages.German)
        {
            return purpose.LegalBasis;
        }

        var german = System.Text.RegularExpressions.Regex.Replace(
            purpose.LegalBasis,
            @"Art\. (\d+)\((\d)\)\(([a-f])\)",
            "Art. $1 Abs. $2 Buchst. $3"
        );
        return german.Replace("GDPR ", "", StringComparison.Ordinal) + " DSGVO";
    }
}
