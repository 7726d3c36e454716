using System.Reflection;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CustomerBot.Cards;

/// <summary>
/// An Adaptive Card whose texts are gaps like <c>${title}</c>. Values go in after the JSON was read, so no value can change
/// the card's structure. The result is made of dictionaries and lists, which every supplier of the SDK writes the same way.
/// </summary>
internal sealed class CardTemplate
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    private readonly JsonElement _card;

    private CardTemplate(JsonElement card) => _card = card;

    public static CardTemplate Load(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The card template {name} is not embedded. Its file name must end in .card.json.");
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.Clone());
    }

    public Attachment Fill(IReadOnlyDictionary<string, object> values) => new(ContentType, content: Convert(_card, values));

    private static object? Convert(JsonElement element, IReadOnlyDictionary<string, object> values) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Convert(member.Value, values)!),
            JsonValueKind.Array => element.EnumerateArray().Select(item => Convert(item, values)!).ToList(),
            JsonValueKind.String => FillGap(element.GetString()!, values),
            JsonValueKind.Number => element.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static object FillGap(string text, IReadOnlyDictionary<string, object> values)
    {
        if (!text.StartsWith("${", StringComparison.Ordinal) || !text.EndsWith('}'))
        {
            return text;
        }

        var gap = text[2..^1];
        return values.TryGetValue(gap, out var value)
            ? value
            : throw new InvalidOperationException($"The card template asks for {gap}, but its factory gives no such value.");
    }
}
