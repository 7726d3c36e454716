using System.Text.RegularExpressions;
using CustomerBot.Dialogs.Understanding;

namespace CustomerBot.Dialogs.Transactions;

/// <summary>
/// Reads what identifies a contract: its number, or a few words ("Rasenmäher vom 3. Mai"). The law asks for no number, so words
/// must do (§ 356a(2) no. 2 BGB).
/// </summary>
internal static partial class ContractReference
{
    private const int LongestReference = 60;

    /// <summary>The reference on one line, or null if the text is a question, empty or too long.</summary>
    public static string? Read(string text)
    {
        var line = Unwanted().Replace(LeadIn().Replace(text.Trim(), ""), " ").Trim(' ', '.', ',', ':');
        var isReference = line.Length is >= 2 and <= LongestReference && line.Any(char.IsLetterOrDigit) && !QuestionShape.Has(text);
        return isReference ? Spaces().Replace(line, " ") : null;
    }

    [GeneratedRegex(
        @"^((die|der|das|meine|my|the|it's|es ist|sie lautet)\s+)*((bestell|vertrags|auftrags|kunden)?nummer|order number|contract number|number|nr\.?)(\s+(ist|lautet|is))?\s*:?\s+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();

    /// <summary>Control characters, and what would be markup in mails and messages.</summary>
    [GeneratedRegex(@"[\p{C}\[\]<>*_`|\\]")]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
