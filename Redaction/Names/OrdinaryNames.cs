using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Makers and colours that are also family names. They are names only where a word before says so, or a given name stands beside.</summary>
internal static class OrdinaryNames
{
    private const int Farthest = 3;

    private const string Makers =
        "bosch siemens miele philips ford porsche benz mercedes opel honda suzuki bugatti maserati chrysler dodge lincoln braun krups rowenta severin "
        + "liebherr bauknecht grundig metz loewe sennheiser bose nikon canon olympus zeiss leica adidas puma joop lacoste esprit tchibo jacobs dallmayr "
        + "haribo lindt ritter oetker iglo nestle henkel schwarzkopf persil nivea zalando lidl kaufland penny netto rossmann fressnapf obi "
        + "hornbach bauhaus toom hagebau ikea roller poco samsung sony garmin dyson vorwerk karcher kaercher stihl makita hilti metabo singer pfaff "
        + "levi wrangler dell lenovo asus acer intel logitech harman marshall fender gibson yamaha kawasaki ducati vespa";

    private const string Colours =
        "schwarz weiss grau rot blau gruen gelb braun rosa gold silber black white green brown grey gray silver rose scarlett violet";

    private static readonly WordSet _words = WordHash.SetOf($"{Makers} {Colours}");

    /// <summary>Brands that are called like a person.</summary>
    private const string Persons =
        "jil sander,bruno banani,laura ashley,engelbert strauss,tom tailor,jack wolfskin,hugo boss,paul green,gerry weber,karl lagerfeld,calvin klein,ralph lauren,"
        + "tommy hilfiger,michael kors,kate spade,ted baker,paul smith,fred perry,jo malone,bobbi brown,charlotte tilbury,estee lauder,helena rubinstein,elizabeth arden,"
        + "russell hobbs,morphy richards,george foreman,jack daniels,johnnie walker,jim beam,captain morgan,harley davidson,aston martin,philip morris,uncle ben,aunt bessie,"
        + "mary kay,yves rocher,yves saint,christian dior,coco chanel,louis vuitton,marc cain,marc jacobs,betty barclay,betty crocker,käthe wohlfahrt,käthe kruse,margarete steiff,"
        + "jochen schweizer,mister spex,mister minit,jack jones,s oliver,marc polo,camp david,billy boy,bugs bunny,donald duck,harry potter,paw patrol,benjamin blümchen,"
        + "bibi blocksberg,pippi langstrumpf,bob builder,peppa wutz,john deere,john lewis,harvey nichols,henry hoover,lloyd grossman,mr kipling,otto kern,daniel wellington,"
        + "john frieda,paul mitchell,charles vögele,peter kaiser,julius meinl,thomas sabo,emma matratze,marco polo,carl zeiss,robert bosch";

    private static readonly WordSet _persons = new(Persons.Split(',').Select(name => Pair(name.Split(' '))));

    private static readonly WordSet _doctors = WordHash.SetOf(
        "oetker hauschka best martens pepper beckmann scheller wolz grandel jart dre seuss strange who watson"
    );

    /// <summary>"Dr. Oetker": no doctor, but a brand.</summary>
    public static bool IsDoctor(ScanText text, int index) =>
        _doctors.Contains(text[index].Hash) && index > 0 && (text.Word(index - 1) is "Dr" or "dr" or "DR" || text.IsSymbol(index - 1, '.'));

    /// <summary>"Jil Sander", "Laura Ashley".</summary>
    public static bool IsPersonalBrand(ScanText text, int first, int last) =>
        last == first + 1 && _persons.Contains(Pair(text[first].Hash, text[last].Hash));

    private static ulong Pair(string[] words) => Pair(WordHash.Of(words[0]), WordHash.Of(words[1]));

    private static ulong Pair(ulong first, ulong second) => (first * 31) + second;

    public static bool IsOne(ScanText text, int first, int last)
    {
        if (!_words.Contains(text[first].Hash) || (first < last && text[last].IsIn(WordLists.GivenName)))
        {
            return false;
        }

        for (var index = first - 1; index >= Math.Max(0, first - Farthest); index--)
        {
            text.Work++;
            if (text[index].Is(Cue.Title | Cue.NameWord | Cue.Kinship | Cue.Closing | Cue.Greeting))
            {
                return false;
            }
        }

        return !text[first].AfterLine || first == 0;
    }
}
