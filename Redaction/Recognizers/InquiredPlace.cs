using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Recognizers;

/// <summary>Places that are asked about and nobody's address: "liefert ihr nach 50667 Köln?", "gibt es eine Filiale in 80331 München".</summary>
internal static class InquiredPlace
{
    private const int Reach = 10;

    private static readonly WordSet _offers = WordHash.SetOf(
        "filiale filialen niederlassung geschaeft laden shop shops store stores branch branches kostet teuer gibt raum umkreis naehe region standort postleitzahlen "
            + "near nearest liefergebiet lieferbereich"
    );

    private static readonly WordSet _services = WordHash.SetOf(
        "liefert liefern versendet versenden verschickt verschicken beliefert beliefern deliver ship send"
    );

    private static readonly WordSet _providers = WordHash.SetOf("ihr sie man you they");

    private static readonly WordSet _owners = WordHash.SetOf(
        "ich mein meine meinem meinen meiner mir mich wir uns unser unsere unserem wohne wohnen adresse anschrift lieferadresse i my me we our us mine address"
    );

    /// <summary>Whether the sentence asks for a service at the place that begins with the token, and speaks of no one who lives there.</summary>
    public static bool Is(ScanText text, int first)
    {
        if ((text.Marks & WordMark.Inquiry) == 0)
        {
            return false;
        }

        var asked = false;
        for (var index = first - 1; index >= Math.Max(0, first - Reach) && !EndsSentence(text, index); index--)
        {
            text.Work++;
            if (_owners.Contains(text[index].Hash))
            {
                return false;
            }

            asked |= _offers.Contains(text[index].Hash) || (_services.Contains(text[index].Hash) && HasProvider(text, index));
        }

        return asked && !IsOwned(text, first);
    }

    /// <summary>"Filiale": a place of the company.</summary>
    public static bool IsOffer(ScanText text, int index) => text[index].Shape == TokenShape.Word && _offers.Contains(text[index].Hash);

    /// <summary>Whether a sentence with the word may ask so.</summary>
    public static bool MayAsk(ulong hash) => _offers.Contains(hash) || _services.Contains(hash);

    private static bool HasProvider(ScanText text, int service) =>
        _providers.Contains(text[service + 1].Hash) || (service > 0 && _providers.Contains(text[service - 1].Hash));

    private static bool IsOwned(ScanText text, int first)
    {
        for (var index = first + 1; index < Math.Min(text.Count, first + Reach) && !EndsSentence(text, index); index++)
        {
            text.Work++;
            if (_owners.Contains(text[index].Hash))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(ScanText text, int index) =>
        text.First(index) is '?' or '!' or '\n' || (text.IsSymbol(index, '.') && index + 1 < text.Count && text[index + 1].IsCapital);
}
