using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CustomerBot.Knowledge.Search;

/// <summary>Marks where words begin and end, so that the grams of "rat" and of "Karat" differ.</summary>
internal sealed class WordBorderFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public WordBorderFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.ToString();
        _term.SetEmpty().Append('_').Append(word).Append('_');
        return true;
    }
}
