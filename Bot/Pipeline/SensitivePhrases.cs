using System.Text.RegularExpressions;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Pipeline;

/// <summary>What only several words together tell: account numbers without check digits, and statements about the writer.</summary>
internal static partial class SensitivePhrases
{
    /// <summary>Evidence of a finding that needs no further sign that the writer speaks of themselves.</summary>
    public const string Statement = "statement";

    public static IEnumerable<Finding> Find(string text) =>
        [
            .. AccountShape().Matches(text).Select(match => new Finding(match.Index, match.Length, PersonalDataKind.Iban, "account")),
            .. StatementShape()
                .Matches(text)
                .Select(match => new Finding(match.Index, match.Length, PersonalDataKind.SpecialCategory, Statement)),
        ];

    /// <summary>An "account number" alone is what shops call a customer number; with a sort code beside it, it is a bank's.</summary>
    [GeneratedRegex(
        @"(?<=\b(konto(?=.*\b(blz|bankleitzahl)\b)|konto-?nummer|konto-?nr\.?|kto\.?|blz|bankleitzahl|sort code|routing number|cvv2?|cvc2?|kartenprüfnummer)"
            + @"\s*((ist|lautet|is|:|=)\s*){0,2})\d[\d -]{1,12}\d"
            + @"|(?<=\baccount (number|no\.?)\s*((is|:|=)\s*){0,2})\d{6,10}\b(?<=\b(sort code|bank)\b.*)"
            + @"|(?<=\b(passwort|password|pin|tan)\b.{0,40}bank\w* (ist|lautet|is) )\S+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AccountShape();

    [GeneratedRegex(
        @"\b(bin|ist) (\p{L}+ )?im \d{1,2}\. monat\b|\bi'?a?m \d{1,2} (weeks|months) (along|gone)\b"
            + @"|\bmitglied (bei |in )?(der |von )?(spd|cdu|csu|fdp|afd|(?-i:Grünen|Linken))\b"
            + @"|\b(wähle|wählte|gewählt habe ich) (\p{L}+ )?(spd|cdu|csu|fdp|afd|(?-i:Grünen|Linke)(?! \p{Lu}))\b"
            + @"|\bi (always )?voted? (for )?(the )?(labour|tory|tories|conservatives?|greens?|lib dems|reform|republicans?|democrats?)\b( party)?"
            + @"|\b(had|after|suffered) (a|my|his|her) stroke\b|\bi('m| am) (\w+ )?disabled\b|\b(trade )?union (member|rep)\b"
            + @"|\b(nach|wegen|vor) (meiner|einer|der|ihrer|seiner) operation\b|\b(wurde|werde|bin) (\p{L}+ ){0,3}operiert\b|\bmultiple[rn]? sklerose\b|\bzeug(e|in|en) jehovas\b"
            + @"|\bmy (operation|surgery)\b(?! manual)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex StatementShape();
}
