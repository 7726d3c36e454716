using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerBot.Privacy;

/// <summary>A JSON file that knows on which line each of its values begins.</summary>
internal sealed class JsonSource
{
    private readonly Dictionary<string, int> _lines;

    private JsonSource(JsonNode? root, Dictionary<string, int> lines, IReadOnlyList<string> duplicates)
    {
        Root = root;
        _lines = lines;
        Duplicates = duplicates;
    }

    public JsonNode? Root { get; }

    /// <summary>Paths of properties that occur twice; the second would silently win.</summary>
    public IReadOnlyList<string> Duplicates { get; }

    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static JsonSource Parse(byte[] bytes)
    {
        var (lines, duplicates) = Locate(bytes);
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        return new(duplicates.Count > 0 ? null : JsonNode.Parse(bytes, documentOptions: options), lines, duplicates);
    }

    /// <summary>The line of a value, or of the nearest one around it.</summary>
    public int LineOf(string path)
    {
        while (!_lines.ContainsKey(path) && path.Length > 0)
        {
            path = path[..Math.Max(0, path.LastIndexOf('/'))];
        }

        return _lines.GetValueOrDefault(path, 1);
    }

    private static (Dictionary<string, int> Lines, List<string> Duplicates) Locate(byte[] bytes)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var duplicates = new List<string>();
        var position = new JsonPosition();
        var counter = new LineCounter(bytes);
        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        while (reader.Read())
        {
            var path = position.Next(reader.TokenType, reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null);
            if (
                path is not null
                && !lines.TryAdd(path, counter.At(reader.TokenStartIndex))
                && reader.TokenType == JsonTokenType.PropertyName
            )
            {
                duplicates.Add(path);
            }
        }

        return (lines, duplicates);
    }

    /// <summary>Counts lines up to positions that only grow.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private int _line = 1;
        private long _counted;

        public int At(long index)
        {
            for (; _counted < index; _counted++)
            {
                _line += bytes[_counted] == (byte)'\n' ? 1 : 0;
            }

            return _line;
        }
    }
}
