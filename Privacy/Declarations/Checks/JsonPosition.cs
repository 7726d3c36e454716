using System.Text.Json;

namespace CustomerBot.Privacy;

/// <summary>Follows a reader through a document and names the place it is at, such as <c>/fields/name/label/de</c>.</summary>
internal sealed class JsonPosition
{
    private readonly Stack<Container> _open = new();
    private string _path = "";

    /// <summary>The place of a property or of an item of an array; null for anything that has no place of its own.</summary>
    public string? Next(JsonTokenType token, string? propertyName)
    {
        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _path = _open.Pop().Path;
            return null;
        }

        if (token == JsonTokenType.PropertyName)
        {
            _path = $"{_open.Peek().Path}/{propertyName}";
            return _path;
        }

        var item = _open.TryPeek(out var around) && around.IsArray ? _path = $"{around.Path}/{around.Count++}" : null;
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open.Push(new(_path, token == JsonTokenType.StartArray));
        }

        return item;
    }

    private sealed class Container(string path, bool isArray)
    {
        public string Path => path;

        public bool IsArray => isArray;

        public int Count { get; set; }
    }
}
