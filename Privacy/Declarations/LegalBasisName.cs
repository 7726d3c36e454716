using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerBot.Privacy;

/// <summary>Names a declared legal basis as people of a language cite it.</summary>
internal static partial class LegalBasisName
{
    /// <summary>"GDPR Art. 6(1)(b), (f)" is "Art. 6 Abs. 1 Buchst. b, f DSGVO" in German; a language without texts cites it so too.</summary>
    public static string For(string declared, string language)
    {
        var code = language.Split('-')[0];
        var culture = CultureInfo.GetCultureInfo(TextFiles.Languages.Contains(code) ? code : TextFiles.Languages[0]);
        var letters = Letter().Matches(declared).Select(match => Text(nameof(Texts.LegalBasisLetter), match.Groups[1].Value));
        return Text(nameof(Texts.LegalBasisArticle6), string.Join(", ", letters));

        string Text(string name, string value) => string.Format(culture, Texts.ResourceManager.GetString(name, culture)!, value);
    }

    [GeneratedRegex(@"\(([a-f])\)")]
    private static partial Regex Letter();
}
