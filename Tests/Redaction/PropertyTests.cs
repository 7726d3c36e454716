using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CustomerBot.Tests.Redaction;

public sealed class PropertyTests
{
    /// <summary>Random texts glued from what matters to a scanner: personal data, cues, odd characters, halves of pairs.</summary>
    private static readonly string[] _pieces =
    [
        "max@gmx.de",
        "0170 1234567",
        "DE89 3704 0044 0532 0130 00",
        "Kundennummer",
        "passwort",
        "ist",
        ":",
        " ",
        " ",
        " ",
        "\n",
        ".",
        "-",
        "@",
        "&#64;",
        "&",
        "%40",
        "Müller",
        "Herr",
        "anna",
        "👩‍👩‍👧",
        "é",
        "e\u0301",
        "\u200B",
        "\uFF11",
        "\uD83D",
        "\uDE00",
        "\r\n",
        "\r",
        "12",
        "4",
        "Am Markt 3",
        "10115 Berlin",
        "geb.",
        "1.2.1980",
        "null",
        "eins",
        "sieben",
        "acht",
        "at",
        "punkt",
        "de",
        "http://",
        "?token=",
        "::",
        "2003:6c71",
        "\u0301",
        "\u0600",
        "\u1100",
        "\u1161",
        "0",
        "+49",
        "(",
        ")",
    ];

    private static Arbitrary<string> Texts =>
        Gen.OneOf(
                Gen.Elements(_pieces).ListOf().Select(pieces => string.Concat(pieces)),
                ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
                Gen.Elements(Contexts.Development.Select(text => text.Text).ToArray())
            )
            .ToArbitrary();

    [Property(MaxTest = 300)]
    public Property Random_text_never_throws() =>
        Prop.ForAll(Texts, text => Redactors.Standard.Find(text).All(finding => finding.End <= text.Length));

    [Property(MaxTest = 300)]
    public Property Findings_are_in_order_and_do_not_overlap() =>
        Prop.ForAll(
            Texts,
            text =>
            {
                var findings = Redactors.Standard.Find(text);
                return findings.Zip(findings.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                    && findings.All(finding => finding.Length > 0);
            }
        );

    [Property(MaxTest = 300)]
    public Property Findings_never_split_a_grapheme() =>
        Prop.ForAll(
            Texts,
            text =>
            {
                var borders = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
                return Redactors.Standard.Find(text).All(finding => borders.Contains(finding.Start) && borders.Contains(finding.End));
            }
        );

    [Property(MaxTest = 300)]
    public Property Redacting_twice_changes_nothing_more() =>
        Prop.ForAll(
            Texts,
            text =>
            {
                var once = Redactors.Standard.Redact(text);
                return Redactors.Standard.Redact(once) == once;
            }
        );

    [Property(MaxTest = 300)]
    public Property A_blank_line_between_texts_changes_no_finding() =>
        Prop.ForAll(
            Texts,
            Texts,
            (first, second) =>
            {
                var together = Redactors.Standard.Find($"{first}\n\n{second}");
                var moved = Redactors.Standard.Find(second).Select(finding => finding with { Start = finding.Start + first.Length + 2 });
                return together.SequenceEqual(Redactors.Standard.Find(first).Concat(moved));
            }
        );
}
