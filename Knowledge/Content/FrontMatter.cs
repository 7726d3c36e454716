using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CustomerBot.Knowledge.Content;

/// <summary>The YAML block at the top of a content file, with the line of each key so that problems can be pointed at.</summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";
    private static readonly string[] KnownKeys = ["id", "question", "wordings", "action", "links", "kind", "title", "section"];
    private readonly Dictionary<string, YamlNode> _values = [];

    private FrontMatter(string body, int bodyLine) => (Body, BodyLine) = (body, bodyLine);

    /// <summary>What follows the block.</summary>
    public string Body { get; }

    /// <summary>Line of the file in which the body begins.</summary>
    public int BodyLine { get; }

    /// <summary>Splits a file and reads its block.</summary>
    /// <exception cref="ContentException">The block is missing, is not YAML or has a key that nobody knows.</exception>
    public static FrontMatter Parse(string text)
    {
        var lines = text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            throw new ContentException(1, "The block between two lines of --- is missing.", "Begin the file with ---, id, question, ---.");
        }

        var bodyLine = Array.FindIndex(lines, end + 1, line => line.Trim().Length > 0);
        var frontMatter = new FrontMatter(string.Join('\n', lines[(end + 1)..]).Trim(), bodyLine + 1);
        frontMatter.ReadValues(string.Join('\n', lines[1..end]));
        return frontMatter;
    }

    /// <summary>Line of a key in the file; 1 if the key is missing.</summary>
    public int LineOf(string key) => _values.TryGetValue(key, out var node) ? Line(node) : 1;

    /// <summary>Text of a key, trimmed; null if it is missing or empty.</summary>
    public string? Text(string key) =>
        _values.GetValueOrDefault(key) switch
        {
            null => null,
            YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) || scalar.Value is "null" or "~" ? null : scalar.Value.Trim(),
            var node => throw new ContentException(Line(node), $"{key} is not one text.", $"Write it as {key}: \"…\"."),
        };

    /// <summary>Elements of a list; none if the key is missing or empty.</summary>
    public IEnumerable<YamlNode> List(string key) =>
        _values.GetValueOrDefault(key) switch
        {
            null or YamlScalarNode { Value: null or "" } => [],
            YamlSequenceNode sequence => sequence.Children,
            var node => throw new ContentException(
                Line(node),
                $"{key} is not a list.",
                "Write each element on its own line, after \"- \"."
            ),
        };

    /// <summary>Line of a node in the file: the block begins after the first fence.</summary>
    public static int Line(YamlNode node) => (int)node.Start.Line + 1;

    private void ReadValues(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            throw new ContentException(
                (int)exception.Start.Line + 1,
                "The block between the lines of --- is not valid YAML.",
                "Put texts with a colon or a quotation mark into \"…\"."
            );
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            throw new ContentException(2, "The block between the lines of --- has no keys.", "Write at least id and question.");
        }

        foreach (var (keyNode, value) in root.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!KnownKeys.Contains(key))
            {
                throw new ContentException(Line(keyNode), $"The key \"{key}\" is unknown.", $"Known are {string.Join(", ", KnownKeys)}.");
            }

            _values[key] = value;
        }
    }
}
