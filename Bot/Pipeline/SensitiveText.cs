using System.Text;
using System.Text.RegularExpressions;
using CustomerBot.Channels;
using CustomerBot.Redaction;
using Microsoft.Extensions.Options;

namespace CustomerBot.Bot.Pipeline;

/// <summary>
/// Cuts out what nobody should type into a chat: bank and card data, social security numbers, and what people say about their own
/// health, belief and the like (GDPR Art. 9). A word of that kind alone is no such statement: "Can I return a wheelchair?" stays.
/// </summary>
internal sealed partial class SensitiveText(IOptions<RedactionOptions> options) : IIncomingText
{
    public const string BankMark = "[Bankdaten]";
    public const string SpecialMark = "[persönliche Angabe]";

    private readonly Redactor _redactor = new(
        Options.Create(new RedactionOptions { SpecialCategories = true, PhoneRegion = options.Value.PhoneRegion })
    );

    public string Keep(string text)
    {
        var isAboutWriter = AboutWriter().IsMatch(text);
        var kept = new StringBuilder(text.Length);
        var position = 0;
        foreach (var finding in Find(text))
        {
            var isStatement = isAboutWriter || finding.Evidence == SensitivePhrases.Statement;
            if (finding.Start >= position && MarkFor(finding.Kind, isStatement) is { } mark)
            {
                kept.Append(text, position, finding.Start - position).Append(mark);
                position = finding.End;
            }
        }

        return position == 0 ? text : kept.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>What of a kept text can still be answered: its words beside the marks and beside what led up to them.</summary>
    public static bool HasRest(string kept) => Word().Count(Mark().Replace(kept, " ")) > 4 || kept.Contains('?', StringComparison.Ordinal);

    /// <summary>Fails closed: a text that cannot be read to its end is taken for sensitive as a whole.</summary>
    private IReadOnlyList<Finding> Find(string text)
    {
        try
        {
            return [.. _redactor.Find(text).Concat(SensitivePhrases.Find(text)).OrderBy(finding => finding.Start)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new(0, text.Length, PersonalDataKind.Iban, "unreadable")];
        }
    }

    private static string? MarkFor(PersonalDataKind kind, bool isStatement) =>
        kind switch
        {
            PersonalDataKind.Iban or PersonalDataKind.CreditCard => BankMark,
            PersonalDataKind.HealthInsurance or PersonalDataKind.SocialSecurity => SpecialMark,
            PersonalDataKind.SpecialCategory when isStatement => SpecialMark,
            _ => null,
        };

    [GeneratedRegex(
        @"^\W*(bin|hab|habe|hatte|leide|nehme|war)\b"
            + @"|\bich (bin|habe|hab|hatte|war|leide|werde|bekomme|nehme|brauche|feiere|lebe|muss)\b|\b(bin|habe|hab|hatte|feiere|bekomme|nehme) ich\b"
            + @"|\b(wegen meine[rsn]?|mein(e|er|em|en|es)?|i'?m|i am|i have|i had|i'?ve|i was|i suffer|i take|my)\b|\bas an? \w+,? i\b|\bals \w+ \w+ ich\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AboutWriter();

    [GeneratedRegex(@"\[(Bankdaten|persönliche Angabe)\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
