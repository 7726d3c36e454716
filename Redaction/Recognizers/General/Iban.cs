using System.Collections.Frozen;
using CustomerBot.Redaction.Cues;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>International bank account number (ISO 13616, SWIFT IBAN registry): length by country, mod 97-10.</summary>
internal sealed class Iban : Identifier
{
    private const string Lengths =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 "
        + "GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 "
        + "MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
        + "UA29 VA22 VG24 XK20 YE30";

    private static readonly FrozenDictionary<int, int> _lengthOf = Lengths
        .Split(' ')
        .ToFrozenDictionary(entry => Country(entry), entry => ((entry[2] - '0') * 10) + entry[3] - '0');

    public override PersonalDataKind Kind => PersonalDataKind.Iban;

    public override Cue Cue => Cue.Iban;

    public override int ShortestLength => 15;

    public override int LongestLength => 33;

    public override string Evidence => "checksum:mod97";

    public override bool HasShape(ReadOnlySpan<char> compact) =>
        char.IsAsciiLetterUpper(compact[0])
        && char.IsAsciiLetterUpper(compact[1])
        && char.IsAsciiDigit(compact[2])
        && char.IsAsciiDigit(compact[3])
        && _lengthOf.TryGetValue(Country(compact), out var length)
        && length == compact.Length
        && Checksums.IsPlain(compact);

    public override bool IsProven(ReadOnlySpan<char> compact) => Holds(compact);

    /// <summary>How many characters an account number of the country has, or 0 if there is no such country.</summary>
    public static int LengthOf(char first, char second) => _lengthOf.GetValueOrDefault((first << 8) | second);

    /// <summary>Whether the check digits prove it.</summary>
    public static bool Holds(ReadOnlySpan<char> compact) => Checksums.Mod97(compact[..4], Checksums.Mod97(compact[4..])) == 1;

    private static int Country(ReadOnlySpan<char> compact) => (compact[0] << 8) | compact[1];
}
