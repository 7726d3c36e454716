using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CustomerBot.Knowledge.Search;

/// <summary>
/// Takes texts apart for the index. Stop words stay: "wie" and "wann" tell questions apart (they cost a quarter of the right answers
/// when removed). Grams find compounds by their parts and words with typing errors. The analyzers hold memory only and are left to the
/// garbage collector with the index they belong to, which questions on other threads may still be using.
/// </summary>
internal sealed class TextAnalysis
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int ShortestGram = 3;
    private const int LongestGram = 4;
    private readonly string _language;

    public TextAnalysis(string language)
    {
        _language = language;
        Words = Analyzer.NewAnonymous((_, reader) => Chain(reader, Stemmed));
        Grams = Analyzer.NewAnonymous((_, reader) => Chain(reader, Cut));
        Plain = Analyzer.NewAnonymous((_, reader) => Chain(reader, Folded));
    }

    /// <summary>Words as they are but for case, accents and umlauts.</summary>
    public Analyzer Plain { get; }

    /// <summary>Whole words by their stems.</summary>
    public Analyzer Words { get; }

    /// <summary>Pieces of three and four letters, with the word's borders.</summary>
    public Analyzer Grams { get; }

    /// <summary>The text's plain words between spaces, for <see cref="SynonymList"/>.</summary>
    public string Fold(string text) => $" {string.Join(' ', Terms(Plain, text))} ";

    /// <summary>The terms of a text in order.</summary>
    public static IReadOnlyList<string> Terms(Analyzer analyzer, string text)
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
        new(_language == "de" ? new GermanNormalizationFilter(words) : new EnglishPossessiveFilter(Version, words));

    private TokenStream Stemmed(TokenStream words) =>
        _language switch
        {
            "de" => new GermanLightStemFilter(Folded(words)),
            "en" => new PorterStemFilter(Folded(words)),
            _ => Folded(words),
        };

    private NGramTokenFilter Cut(TokenStream words) => new(Version, new WordBorderFilter(Folded(words)), ShortestGram, LongestGram);
}
