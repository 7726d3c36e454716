using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Language;
using CustomerBot.Privacy;

namespace CustomerBot.Dialogs;

/// <summary>Names a legal basis in the language of the turn.</summary>
internal static partial class LegalBasis
{
    /// <summary>For example "Art. 6 Abs. 1 Buchst. a DSGVO", declared as "GDPR Art. 6(1)(a)".</summary>
    public static string LegalBasisName(this Purpose purpose)
    {
        if (Languages.OfTurn != Languages.German)
        {
            return purpose.LegalBasis;
        }

        var article = Article().Replace(purpose.LegalBasis, "Art. $1 Abs. $2 Buchst. ($3)");
        return article
                .Replace("GDPR ", "", StringComparison.Ordinal)
                .Replace("(", "", StringComparison.Ordinal)
                .Replace(")", "", StringComparison.Ordinal) + " DSGVO";
    }

    [GeneratedRegex(@"Art\. (\d+)\((\d)\)\(([a-f])\)")]
    private static partial Regex Article();
}
