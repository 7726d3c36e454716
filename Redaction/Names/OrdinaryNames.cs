using CustomerBot.Redaction.Cues;
using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Names;

/// <summary>Makers and colours that are also family names. They are names only where a word before says so, or a given name stands beside.</summary>
internal static class OrdinaryNames
{
    private const int Farthest = 3;

    private const string Makers =
        "bosch siemens miele philips ford porsche benz mercedes opel honda suzuki ferrari bugatti maserati chrysler dodge lincoln braun krups rowenta severin "
        + "liebherr bauknecht grundig metz loewe sennheiser bose nikon canon olympus zeiss leica adidas puma joop boss lacoste esprit tchibo jacobs dallmayr "
        + "haribo lindt ritter oetker iglo nestle henkel schwarzkopf persil nivea otto zalando lidl kaufland penny netto rossmann mueller fressnapf obi "
        + "hornbach bauhaus toom hagebau ikea roller poco samsung sony garmin fritz dyson vorwerk karcher kaercher stihl makita hilti metabo singer pfaff "
        + "levi wrangler dell lenovo asus acer intel logitech harman marshall fender gibson yamaha kawasaki ducati vespa";

    private const string Colours =
        "schwarz weiss grau rot blau gruen gelb braun rosa gold silber black white green brown grey gray silver rose scarlett violet";

    private static readonly HashSet<ulong> _words = $"{Makers} {Colours}".Split(' ').Select(word => WordHash.OfFolded(word)).ToHashSet();

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
