using CustomerBot.Redaction.Scanning;

namespace CustomerBot.Redaction.Spelling;

/// <summary>The names of the letters ("em", "zett", "aitch") and the words of the spelling alphabets ("Nordpol", "tango"), folded.</summary>
internal static class LetterWords
{
    private const string Names =
        "b:be b:bee c:ce c:zeh c:cee d:de d:dee e:eh e:ee f:ef f:eff g:ge g:geh g:gee h:ha h:aitch h:haitch i:ih j:jot j:jott j:jay k:ka k:kah "
        + "k:kay l:el l:ell m:em m:emm n:en n:enn p:pe p:peh p:pee q:ku q:kuh q:qu r:er r:err r:ar s:es s:ess t:te t:teh t:tee u:uh v:vau "
        + "v:fau v:vee w:we w:weh x:ix x:iks x:ex y:ypsilon y:wye a:ay q:queue z:zet z:zett z:tset z:zed z:zee";

    private const string Alphabets =
        "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra "
        + "tango uniform victor whiskey whisky xray yankee zulu anton berta bertha caesar dora emil friedrich gustav heinrich ida julius kaufmann "
        + "konrad ludwig martha marta nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe zacharias "
        + "zeppelin aachen chemnitz duesseldorf essen goslar ingelheim jena koeln leipzig muenchen nuernberg offenbach potsdam quickborn "
        + "rostock salzwedel tuebingen unna voelklingen wuppertal xanten zwickau";

    private static readonly WordTable<char> _names = new(
        Names.Split(' ').Select(entry => KeyValuePair.Create(WordHash.OfFolded(entry.AsSpan(2)), entry[0]))
    );

    private static readonly WordTable<char> _alphabets = new(
        Alphabets.Split(' ').Select(word => KeyValuePair.Create(WordHash.OfFolded(word), word[0]))
    );

    /// <summary>The letter that a word names, or '\0'.</summary>
    public static char Named(ulong hash) => _names.GetValueOrDefault(hash);

    /// <summary>The letter that a word stands for in an alphabet, or '\0'.</summary>
    public static char InAlphabet(ulong hash) => _alphabets.GetValueOrDefault(hash);
}
