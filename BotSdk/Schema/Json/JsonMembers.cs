using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Looks for members that an object says twice (RFC 8259, section 4: what they mean is anyone's guess).</summary>
internal static class JsonMembers
{
    /// <summary>Whether any object in the JSON has two members of exactly the same name.</summary>
    internal static bool SayOneTwice(ReadOnlySpan<byte> json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var objects = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        objects.Push([]);
                        break;
                    case JsonTokenType.EndObject:
                        objects.Pop();
                        break;
                    case JsonTokenType.PropertyName when !objects.Peek().Add(reader.GetString()):
                        return true;
                }
            }
        }
        catch (JsonException)
        {
            // No JSON at all: nothing is said twice, and whoever reads it next will say what is wrong.
            return false;
        }

        return false;
    }
}
