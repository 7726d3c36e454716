namespace CustomerBot.Knowledge.Content;

/// <summary>Reads synonyms.txt: lines such as <c>refund: refund*, money + back</c>; # begins a comment.</summary>
internal static class SynonymReader
{
    public const string FileName = "synonyms.txt";

    /// <exception cref="ContentException">A line has no name or no words.</exception>
    public static IReadOnlyList<SynonymLine> Read(ContentFile file) => Parse(TextFile.Read(file.Path));

    /// <summary>The words that come with the program; none for a language it was not written for.</summary>
    public static IReadOnlyList<SynonymLine> BuiltIn(string language)
    {
        using var stream = typeof(SynonymReader).Assembly.GetManifestResourceStream($"Synonyms.{language}");
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private static SynonymLine[] Parse(string text) =>
        [
            .. text.Split('\n')
                .Index()
                .Where(line => line.Item.Trim() is { Length: > 0 } words && words[0] != '#')
                .Select(line => Parse(line.Item, line.Index + 1)),
        ];

    private static SynonymLine Parse(string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var words = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return colon > 0 && words.Length > 0 && !words.Any(word => word.Trim('*', '+', ' ').Length == 0)
            ? new SynonymLine(line[..colon].Trim(), words)
            : throw new ContentException(number, "The line has no name or no words.", "Write it as refund: refund*, money + back.");
    }
}
