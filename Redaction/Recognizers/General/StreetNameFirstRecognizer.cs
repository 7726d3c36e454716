using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers.General;

/// <summary>
/// Streets whose kind comes first, with the number behind the name or before the kind: "Rue de Zurich 11", "12 rue de la Paix",
/// "Via Roma 5", "ul. Mickiewicza 12/4", "Calle Mayor 3". German-speaking customers in Switzerland, Luxembourg and South Tyrol live there.
/// </summary>
internal sealed class StreetNameFirstRecognizer : Recognizer
{
    private const int MostWords = 5;

    private static readonly WordSet _kinds = WordHash.SetOf(
        "rue avenue chemin route boulevard quai impasse via viale corso piazza piazzetta vicolo strada calle plaza paseo avenida rua ulica ul aleja"
    );

    private static readonly WordSet _links = WordHash.SetOf(
        "de du des la le les l d della delle del dei di da san santa los las el do dos"
    );

    public static bool IsKind(ulong hash) => _kinds.Contains(hash);

    public override void Find(ScanText text)
    {
        if (!text.HasDigit || (text.Marks & WordMark.StreetKind) == 0)
        {
            return;
        }

        for (var index = 0; index + 2 < text.Count; index++)
        {
            if (text[index].Has(WordMark.StreetKind))
            {
                Judge(text, index);
            }
        }
    }

    private static void Judge(ScanText text, int kind)
    {
        var (named, last) = (false, kind);
        var numberFirst = kind > 0 && text[kind - 1].Shape == TokenShape.Number && text[kind - 1].Length <= 4 && !text[kind].AfterLine;
        for (var index = kind + 1; index < Math.Min(text.Count, kind + 1 + (2 * MostWords)) && !text[index].AfterLine; index++)
        {
            text.Work++;
            if (text[index].Shape == TokenShape.Number)
            {
                if (numberFirst)
                {
                    break; // "10 Rue du Rhône, 1204 Genf"
                }

                if (named && text[index].Length <= 4 && text.First(index) != '0' && text[index].AfterSpace)
                {
                    Report(text, kind, HouseNumber.End(text, index));
                }

                return;
            }

            if (text[index].Shape == TokenShape.Word)
            {
                var link = _links.Contains(text[index].Hash);
                if (!link && !text[index].IsCapital && text[kind].IsCapital)
                {
                    break;
                }

                (named, last) = (named || !link, link ? last : index);
            }
            else if (text.First(index) is not ('\'' or '-' or '.') && !IsBeforeNumber(text, index))
            {
                break;
            }
        }

        if (named && numberFirst)
        {
            Report(text, kind - 1, last);
        }
    }

    /// <summary>"Via Roma, 5": behind any other comma stands the town.</summary>
    private static bool IsBeforeNumber(ScanText text, int index) =>
        text.IsSymbol(index, ',') && index + 1 < text.Count && text[index + 1].Shape == TokenShape.Number;

    private static void Report(ScanText text, int first, int last) =>
        text.Report(text[first].Start, text[last].End, PersonalDataKind.Address, "street", Rank.Address + 1);
}
