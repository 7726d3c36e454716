using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace CustomerBot.Knowledge.Search;

/// <summary>
/// Takes texts apart with the analyzers of Lucene.NET. Stop words stay: "wie" and "wann" tell questions apart (they cost a quarter of
/// the right answers when removed). The analyzers hold memory only and are left to the garbage collector with the index they belong to,
/// which questions on other threads may still be using.
/// </summary>
internal sealed class TextAnalysis
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Stemmers of Lucene.NET by the language they are for.</summary>
    private static readonly Dictionary<string, string> SnowballStemmers = new(StringComparer.Ordinal)
    {
        ["ca"] = "Catalan",
        ["da"] = "Danish",
        ["es"] = "Spanish",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["hu"] = "Hungarian",
        ["it"] = "Italian",
        ["nb"] = "Norwegian",
        ["nl"] = "Dutch",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
    };

    private readonly string _language;
    private readonly Analyzer _plain;
    private readonly Analyzer _stemmed;

    public TextAnalysis(string language)
    {
        _language = language;
        _plain = Analyzer.NewAnonymous((_, reader) => Chain(reader, Folded));
        _stemmed = Analyzer.NewAnonymous((_, reader) => Chain(reader, Stemmed));
    }

    /// <summary>Words as they are but for case, accents and umlauts, between spaces.</summary>
    public string Fold(string text) => $" {string.Join(' ', Terms(_plain, text))} ";

    /// <summary>The stems of the words, in order.</summary>
    public IReadOnlyList<string> Stems(string text) => Terms(_stemmed, text);

    private static List<string> Terms(Analyzer analyzer, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        stream.End();
        return terms;
    }

    private static TokenStreamComponents Chain(TextReader reader, Func<TokenStream, TokenStream> finish)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(tokenizer, finish(new LowerCaseFilter(Version, tokenizer)));
    }

    /// <summary>ä, ae and a are one letter to someone in a hurry, and so are é and e.</summary>
    private ASCIIFoldingFilter Folded(TokenStream words) =>
        new(
            _language switch
            {
                "de" => new GermanNormalizationFilter(words),
                "en" => new EnglishPossessiveFilter(Version, words),
                "fr" => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                _ => words,
            }
        );

    /// <summary>A language that nobody wrote a stemmer for is searched by its words as they are.</summary>
    private TokenStream Stemmed(TokenStream words) =>
        _language switch
        {
            "de" => new GermanLightStemFilter(Folded(words)),
            "en" => new PorterStemFilter(Folded(words)),
            _ when SnowballStemmers.TryGetValue(_language, out var stemmer) => new SnowballFilter(Folded(words), stemmer),
            _ => Folded(words),
        };
}
