using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>What a form calls a street is one, whatever its name: "Straße: Im Rosengarten 3", "Anschrift - Tal 12", "Address: 4 The Maltings".</summary>
internal sealed class LabelledStreetRecognizer : Recognizer
{
    private const int MostWords = 4;

    private static readonly WordSet _labels = WordHash.SetOf(
        "strasse str anschrift adresse wohnadresse lieferadresse rechnungsadresse hausanschrift lieferanschrift rechnungsanschrift postanschrift "
            + "wohnhaft wohnort address street addr"
    );

    private static readonly WordSet _numberLabels = WordHash.SetOf("hausnr hausnummer hnr");

    public static bool IsLabel(ulong hash) => _labels.Contains(hash) || _numberLabels.Contains(hash);

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || ((text.Marks & WordMark.StreetLabel) == 0 && (text.Cues & Cue.NumberWord) == 0))
        {
            return;
        }

        for (var index = 0; index + 1 < text.Count; index++)
        {
            var label = text[index].Has(WordMark.StreetLabel);
            if ((label && _numberLabels.Contains(text[index].Hash)) || IsHouseNumber(text, index))
            {
                LabelledNumber(text, index);
            }

            if (label && _labels.Contains(text[index].Hash) && Label(text, index) is var value and > 0)
            {
                Judge(text, value);
            }
        }
    }

    private static bool IsHouseNumber(ScanText text, int index) =>
        index > 0
        && text[index].Shape == TokenShape.Word
        && text[index].Is(Cue.NumberWord)
        && text.Word(index - 1) is "house" or "House" or "door";

    /// <summary>Where the value begins after "Straße:", "Straße/Nr.:", "Adresse neu =", or -1.</summary>
    private static int Label(ScanText text, int label)
    {
        for (var index = label + 1; index < Math.Min(text.Count, label + 6) && !text[index].AfterLine; index++)
        {
            if (text.First(index) is ':' or '=' || (text.IsSymbol(index, '-') && text[index].AfterSpace))
            {
                return index + 1;
            }

            if (!text[index].Is(Cue.NumberWord | Cue.Filler) && text.First(index) is not ('/' or '.' or '&' or '-' or '(' or ')'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static void Judge(ScanText text, int first)
    {
        if (first + 1 < text.Count && text[first].Shape == TokenShape.Number)
        {
            NumberFirst(text, first);
            return;
        }

        for (var index = first; index < Math.Min(text.Count, first + (2 * MostWords)); index++)
        {
            text.Work++;
            if (text[index].AfterLine && index > first)
            {
                return;
            }

            if (text[index].Shape == TokenShape.Number)
            {
                if (index > first && text[index].Length <= 4)
                {
                    Report(text, first, HouseNumber.End(text, index));
                }

                return;
            }

            if (text[index].Shape == TokenShape.Symbol && text.First(index) is not ('-' or '.' or '\''))
            {
                return;
            }
        }
    }

    /// <summary>"Hausnr.: 17", "Hausnummer ist 14", "house number is 41", and the street of the field before: "Straße: Chaussee der Freundschaft / Hausnr: 17".</summary>
    private static void LabelledNumber(ScanText text, int label)
    {
        var number = label + 1;
        while (number < text.Count && (text.First(number) is '.' or ':' or '=' || text.Word(number) is "ist" or "lautet" or "is"))
        {
            number++;
        }

        if (
            number >= text.Count
            || number == label + 1
            || text[number].AfterLine
            || text[number].Shape != TokenShape.Number
            || text[number].Length > 4
        )
        {
            return;
        }

        Report(text, number, HouseNumber.End(text, number));
        var last = label - 1;
        last -= last > 0 && text[last].Shape == TokenShape.Symbol ? 1 : 0;
        for (var index = last; index > Math.Max(0, last - (2 * MostWords)); index--)
        {
            text.Work++;
            if (
                text[index].Shape == TokenShape.Word
                && _labels.Contains(text[index].Hash)
                && Label(text, index) is var value
                && value > 0
                && value <= last
            )
            {
                Report(text, value, last);
                return;
            }
        }
    }

    /// <summary>"4 The Maltings": capitals after the number up to a comma or the end of the line.</summary>
    private static void NumberFirst(ScanText text, int number)
    {
        var last = number;
        while (
            last + 1 < text.Count
            && last - number < MostWords
            && text[last + 1].Shape == TokenShape.Word
            && !text[last + 1].AfterLine
            && text[last + 1].IsCapital
        )
        {
            last++;
        }

        if (last > number && text[number].Length <= 4)
        {
            Report(text, number, last);
        }
    }

    private static void Report(ScanText text, int first, int last) =>
        text.Report(text[first].Start, text[last].End, PersonalDataKind.Address, "label:street", Rank.Address);
}
