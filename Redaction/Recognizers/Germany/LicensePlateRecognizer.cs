using System.Collections.Frozen;
using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Names;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.Germany;

/// <summary>Vehicle registration plates (annex 1 FZV): district code, one or two letters, up to four digits, E or H. Alone only with a real code.</summary>
internal sealed class LicensePlateRecognizer : Recognizer
{
    private const string Codes =
        "A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AÖ AP APD ARN ART AS ASL ASZ AT AU AUR AW AZ AZE B BA BAD BAR BB BBG BC BCH BED BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK BM BN BNA BO BOH BOR BOT BRA BRB BRG BRK BRL BRV BS BSB BSK BT BTF BÜD BÜS BÜZ BW BWL BYL BZ BZA C CA CAS CB CE CHA CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DB DBR DD DE DEG DEL DGF DH DI DIL DIN DIZ DKB DL DLG DM DN DO DON DU DUD DÜW DW DZ E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIL EIN EIS EL EM EMD EMS EN ER ERB ERH ERK ERZ ES ESB ESW EU EW F FB FD FDB FDS FEU FF FFB FG FH FI FKB FL FLÖ FN FO FOR FR FRG FRI FRW FS FT FTL FÜ FÜS FW FZ G GA GAN GAP GC GD GDB GE GEL GEM GEO GER GF GG GHA GHC GI GK GL GLA GM GMN GN GNT GÖ GOA GOH GP GR GRA GRH GRI GRM GRZ GS GT GTH GÜ GUB GUN GV GVM GW GZ H HA HAB HAL HAM HAS HB HBN HBS HC HCH HD HDH HDL HE HEB HEF HEI HEL HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH HOL HOM HOR HÖS HOT HP HR HRO HS HSK HST HU HUS HV HVL HWI HX HY HZ IGB IK IL ILL IN IZ J JE JL JÜL K KA KB KC KE KEH KEL KEM KF KG KH KI KIB KK KL KLE KLZ KM KN KO KÖN KÖT KÖZ KR KRU KS KT KU KÜN KUS KY KYF L LA LAN LAU LB LBS LBZ LC LD LDK LDS LEO LER LEV LF LG LH LI LIB LIF LIN LIP LL LM LN LÖ LÖB LOS LP LR LRO LSA LSN LSZ LU LÜN LUP LWL M MA MAB MAI MAK MAL MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH MGN MH MHL MI MIL MK MKK ML MM MN MO MOD MOL MON MOS MQ MR MS MSE MSH MSP MST MTK MTL MÜ MÜB MÜL MÜN MÜR MVL MW MY MYK MZ MZG N NAB NAI NAU NB ND NDH NE NEA NEB NEC NEN NES NEW NF NH NI NK NL NM NMB NMS NÖ NOH NOL NOM NOR NP NR NRW NT NU NVP NW NWM NY NZ OA OAL OB OBB OBG OC OCH OD OE OF OG OH OHA OHV OHZ OK OL OP OPR OR OS OSL OTW OVI OVL OVP P PA PAF PAN PAR PB PCH PE PEG PF PI PIR PL PLÖ PM PN PR PRÜ PS PW PZ QFT QLB R RA RC RD RDG RE REG REH REI RG RH RI RID RIE RL RM RN RO ROD ROF ROK ROL ROS ROT ROW RP RS RSL RT RU RÜD RÜG RV RW RZ S SAB SAD SAL SAN SAW SB SBG SBK SC SCZ SDH SDL SDT SE SEB SEE SEF SEL SFB SFT SG SGH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLG SLK SLN SLS SLÜ SLZ SM SMÜ SN SO SOB SOG SOK SÖM SON SP SPB SPN SR SRB SRO ST STA STB STD STE STH STL STO SU SUL SÜW SW SWA SY SZ SZB TBB TDO TE TET TF TG THL THW TIR TO TÖL TP TR TS TT TÜ TUT UE UEM UFF UH UL UM UN USI V VAI VB VEC VER VG VIB VIE VIT VK VOH VR VS W WA WAF WAK WAN WAR WAT WB WBS WDA WE WEB WEG WEL WEN WER WES WF WG WHV WI WIL WIS WIT WIZ WK WL WLG WM WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WÜ WUG WÜM WUN WUR WW WZ WZL Y Z ZE ZEL ZI ZIG ZP ZR ZW ZZ";

    /// <summary>The code, the letters and a sign behind each of them: what stands before the digits.</summary>
    private const int MostBefore = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _codes = Codes
        .Split(' ')
        .SelectMany(code => (string[])[code, WithoutUmlauts(code)])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public override void Find(ScanText text)
    {
        if (!text.Outline.HasNumber(1, 4))
        {
            return;
        }

        var numbers = text.Numbers;
        for (var index = 0; index + 1 < text.Count; index++)
        {
            while (numbers.Length > 0 && numbers[0] < index)
            {
                numbers = numbers[1..];
            }

            if (numbers.Length == 0)
            {
                return;
            }

            index = Math.Max(index, numbers[0] - MostBefore);
            if (text[index].Shape == TokenShape.Word && IsFree(text, index) && IsBritish(text, index))
            {
                text.Report(text[index].Start, text[index + 2].End, PersonalDataKind.LicensePlate, "format:plate", Rank.Shape - 1);
            }
            else if (text[index].Shape == TokenShape.Number && text[index].AfterSpace && IsInsurancePlate(text, index))
            {
                text.Report(text[index].Start, text[index + 1].End, PersonalDataKind.LicensePlate, "format:plate", Rank.Shape - 1);
            }
            else if (text[index].Shape == TokenShape.Word && IsFree(text, index) && TryRead(text, index, out var last, out var hyphen))
            {
                Judge(text, index, last, hyphen);
            }
        }
    }

    /// <summary>The stretch has the form of a plate and begins with the code of a district.</summary>
    internal static bool IsPlate(ScanText text, int first, int last)
    {
        if (text[first].Shape != TokenShape.Word || first + 1 >= text.Count || !TryRead(text, first, out var read, out _) || read != last)
        {
            return false;
        }

        var letters = first + (text[first + 1].Shape == TokenShape.Symbol ? 2 : 1);
        return text[letters].Shape == TokenShape.Word && _codes.Contains(text.Word(first));
    }

    private static bool IsFree(ScanText text, int index) =>
        text[index].Length <= 5
        && !text[index].Is(Cue.Plate | Cue.Vehicle)
        && (
            text[index].AfterSpace
            || index == 0
            || text.First(index - 1) is '(' or '"' or ':' or '['
            || (text.First(index - 1) == '\'' && text[index - 1].AfterSpace) // a quotation, not "it's"
        );

    /// <summary>Code, hyphen or blank, letters, hyphen or blank or nothing, digits; or code and letters in one ("BXY 123").</summary>
    private static bool TryRead(ScanText text, int index, out int last, out bool hyphen)
    {
        (last, hyphen) = (index, false);
        var letters = index + 1;
        if (text.IsSymbol(letters, '-') || text.IsSymbol(letters, ':') || text.IsSymbol(letters, '.'))
        {
            hyphen = text.First(letters) == '-' && (!text[letters].AfterSpace || text.Word(index).Length <= 3);
            letters++;
        }

        var number = letters;
        if (letters < text.Count && text[letters].Shape == TokenShape.Word && text[letters].Length <= 2 && text[index].Length <= 3)
        {
            number = letters + 1;
            number += text.IsSymbol(number, '-') ? 1 : 0;
        }

        if (
            number >= text.Count
            || text[number].Shape != TokenShape.Number
            || text[number].Length > 4
            || text[number].Start - text[index].End > 7
            || text.First(number) == '0'
        )
        {
            return false;
        }

        last = number;
        if (text.Touches(number + 1) && text[number + 1].Shape == TokenShape.Word)
        {
            last = number + 1;
            return text.First(last) is 'E' or 'H' or 'e' or 'h' && text[last].Length == 1;
        }

        return number > index + 1 || text[index].Length is >= 2 and <= 5;
    }

    private static void Judge(ScanText text, int index, int last, bool hyphen)
    {
        var letters = index + (text[index + 1].Shape == TokenShape.Symbol ? 2 : 1);
        var separate = text[letters].Shape == TokenShape.Word && text[letters].Length <= 2 && _codes.Contains(text.Word(index));
        var cue = CueSearch.Near(text, index, last);
        if ((cue & Cue.Plate) != 0 && (separate || !text[index].Is(Cue.Filler)) && !text[index].IsIn(WordLists.VeryFrequentWord))
        {
            last += IsSeason(text, last + 1) ? 1 : 0;
            text.Report(text[index].Start, text[last].End, PersonalDataKind.LicensePlate, "cue", Rank.Shape);
            return;
        }

        var capitals =
            text[index].Case != LetterCase.Lower
            && text[letters].Case != LetterCase.Lower
            && text[index].Case == LetterCase.Upper | text[index].Length == 1;
        var size = !hyphen && text.Word(letters) is "XL" or "XS" or "xl" or "xs" or "XX" or "L" or "l";
        var told = hyphen || capitals || VehicleBefore(text, index);
        var other = hyphen ? CueSearch.Before(text, index) : cue; // a whole plate is not undone by a word after it
        var order = index > 0 && text[index - 1].Is(Cue.Order);
        var none = size || order || NotPlates.IsOne(text, index, letters);
        if (separate && !none && told && (other & (Cue.Article | Cue.Version | Cue.Voucher | Cue.Measure)) == 0)
        {
            last += IsSeason(text, last + 1) ? 1 : 0;
            text.Report(text[index].Start, text[last].End, PersonalDataKind.LicensePlate, "code", Rank.Shape - 1);
        }
    }

    /// <summary>"1234 E" for electric, "1234 H" for historic, at the end or before a symbol.</summary>
    private static bool IsSeason(ScanText text, int index) =>
        index < text.Count
        && text.Word(index) is "E" or "H" or "e" or "h"
        && (
            index + 1 == text.Count
            || text[index + 1].AfterLine
            || text[index + 1].Shape == TokenShape.Symbol
            || text[index + 1].Case == LetterCase.Lower
            || text[index].Case == LetterCase.Lower
        );

    private static string WithoutUmlauts(string code) =>
        code.Replace("Ä", "AE", StringComparison.Ordinal)
            .Replace("Ö", "OE", StringComparison.Ordinal)
            .Replace("Ü", "UE", StringComparison.Ordinal);

    /// <summary>"LK19 XTR" in capitals, or with a vehicle before it.</summary>
    private static bool IsBritish(ScanText text, int index)
    {
        var (number, letters) = (index + 1, index + 2);
        return letters < text.Count
            && text[index].Length == 2
            && text[number].Length == 2
            && text[number].Shape == TokenShape.Number
            && text.Touches(number)
            && text[letters].Shape == TokenShape.Word
            && text[letters].Length == 3
            && !text[letters].AfterLine
            && !(letters + 1 < text.Count && text.Touches(letters + 1) && text[letters + 1].Shape != TokenShape.Symbol)
            && (
                (text[index].Case == LetterCase.Upper && text[letters].Case == LetterCase.Upper)
                || text[letters].Lists == WordLists.None
                || VehicleBefore(text, index)
                || (CueSearch.Before(text, index) & Cue.Plate) != 0
            );
    }

    /// <summary>"771 HUF": the insurance plate of a moped (annex 12 FZV), where a vehicle or a plate is spoken of.</summary>
    private static bool IsInsurancePlate(ScanText text, int index)
    {
        var letters = index + 1;
        return letters < text.Count
            && text[index].Length == 3
            && text[letters].Length == 3
            && text[letters].Shape == TokenShape.Word
            && !text[letters].AfterLine
            && (letters + 1 == text.Count || text[letters + 1].AfterSpace || text[letters + 1].Shape == TokenShape.Symbol)
            && (text[letters].Case == LetterCase.Upper || text[letters].Lists == WordLists.None)
            && !text[letters].IsIn(WordLists.VeryFrequentWord)
            && (VehicleBefore(text, index) || (CueSearch.Before(text, index) & Cue.Plate) != 0);
    }

    private static bool VehicleBefore(ScanText text, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - 4); at--)
        {
            text.Work++;
            if (text[at].Is(Cue.Vehicle))
            {
                return true;
            }
        }

        return false;
    }
}
