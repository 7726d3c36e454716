using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>
/// Identification of a meter (DIN 43863-5): medium (a digit), manufacturer (three letters), block, year and number (ten digits). It names
/// the household. Other forms only after the word "Zähler" or "meter".
/// </summary>
internal sealed class MeterNumber : Identifier
{
    public override PersonalDataKind Kind => PersonalDataKind.CustomerNumber;

    public override Cue Cue => Cue.Customer | Cue.Measure;

    public override int ShortestLength => 10;

    public override int LongestLength => 14;

    public override string Evidence => "format:meter";

    public override Cue Contradiction => Cue.Order | Cue.Article;

    public override bool HasShape(ReadOnlySpan<char> compact) => IsProven(compact) || IsOther(compact);

    public override bool IsProven(ReadOnlySpan<char> compact) =>
        compact.Length == 14
        && char.IsAsciiDigit(compact[0])
        && compact[1..4].IndexOfAnyExceptInRange('A', 'Z') < 0
        && Checksums.AllDigits(compact[4..]);

    /// <summary>"Z14N00872310" (United Kingdom): letter, year, letter, number.</summary>
    private static bool IsOther(ReadOnlySpan<char> compact) =>
        char.IsAsciiLetterUpper(compact[0])
        && Checksums.AllDigits(compact[1..3])
        && char.IsAsciiLetterUpper(compact[3])
        && Checksums.AllDigits(compact[4..]);
}
