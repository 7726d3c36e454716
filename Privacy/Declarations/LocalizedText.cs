namespace CustomerBot.Privacy;

/// <summary>One text in several languages.</summary>
public sealed class LocalizedText
{
    private readonly IReadOnlyDictionary<string, string> _texts;

    internal LocalizedText(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    /// <summary>Languages the text exists in.</summary>
    public IEnumerable<string> Languages => _texts.Keys;

    /// <summary>The text in a language such as <c>de</c> or <c>en-GB</c>; in German where that language is missing.</summary>
    public string For(string language) =>
        _texts.TryGetValue(language, out var exact) ? exact
        : _texts.TryGetValue(language.Split('-')[0], out var neutral) ? neutral
        : _texts.TryGetValue("de", out var german) ? german
        : _texts.Values.First();
}
