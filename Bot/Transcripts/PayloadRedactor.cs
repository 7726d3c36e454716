using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerBot.Redaction;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Redacts JSON of any shape: cards, values, channel data. Every text, number and member name passes the redactor; the name of a member
/// or the title beside a value says what the value is.
/// </summary>
internal sealed class PayloadRedactor(ConversationRedaction redaction)
{
    private const int Deepest = 64;

    private static readonly string[] _titles = ["title", "label", "placeholder"];

    public JsonNode? Redact(JsonNode? node, string context = "", int depth = 0) =>
        node switch
        {
            _ when depth > Deepest => Redactor.Withheld,
            JsonObject members => Members(members, context, depth),
            JsonArray items => new JsonArray([.. items.Select(item => Redact(item, context, depth + 1))]),
            JsonValue value => Leaf(value, context),
            _ => null,
        };

    private JsonObject Members(JsonObject members, string context, int depth)
    {
        var redacted = new JsonObject();
        var title = _titles
            .Select(name => members[name] is JsonValue text && text.TryGetValue<string>(out var title) ? title : null)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        foreach (var (name, member) in members)
        {
            var about = name is "value" && title is not null ? title : Words(name);
            redacted[Free(redacted, redaction.Text(name))] = Member(name, member, about.Length > 2 ? about : context, depth);
        }

        return redacted;
    }

    /// <summary>Ids and names of people in whatever a channel adds ("mentioned": {"id", "name"}, "tenant": {"id"}).</summary>
    private JsonNode? Member(string name, JsonNode? member, string about, int depth)
    {
        if (member is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0)
        {
            return name switch
            {
                "aadObjectId" or "tenantId" or "userPrincipalName" or "objectId" => redaction.Account(text),
                "id" when IsOpaque(text) => redaction.Account(text),
                _ => Leaf(value, about),
            };
        }

        return name is "mentioned" or "from" or "user" or "sender" && member is JsonObject account
            ? Account(account)
            : Redact(member, about, depth + 1);
    }

    private JsonObject Account(JsonObject account)
    {
        var redacted = Members(account, "", 1);
        if (account["name"] is JsonValue name && name.TryGetValue<string>(out var text) && text.Length > 0)
        {
            redacted["name"] = redaction.Person(text);
        }

        return redacted;
    }

    private JsonValue Leaf(JsonValue value, string context)
    {
        if (value.TryGetValue<string>(out var text))
        {
            return JsonValue.Create(Text(text, context));
        }

        if (value.GetValueKind() != JsonValueKind.Number)
        {
            return (JsonValue)value.DeepClone();
        }

        var digits = value.ToJsonString();
        var redacted = redaction.Value(digits, context);
        return redacted == digits ? (JsonValue)value.DeepClone() : JsonValue.Create(redacted);
    }

    private string Text(string text, string context)
    {
        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return Redactor.Withheld; // a picture or a file
        }

        return TryParse(text) is { } json ? Redact(json, context)!.ToJsonString() : redaction.Value(text, context);
    }

    /// <summary>Some clients put JSON into a text.</summary>
    private static JsonNode? TryParse(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text) is JsonObject or JsonArray ? JsonNode.Parse(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A number of a machine: long, of letters and digits, without blank.</summary>
    private static bool IsOpaque(string text) => text.Length >= 16 && text.Any(char.IsAsciiDigit) && !text.Any(char.IsWhiteSpace);

    /// <summary>"customerNumber" and "customer_number" are "customer number".</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var boundary = at > 0 && char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]);
            words.Append(boundary ? " " : "").Append(char.IsLetterOrDigit(name[at]) ? char.ToLowerInvariant(name[at]) : ' ');
        }

        return words.ToString().Trim();
    }

    private static string Free(JsonObject redacted, string name)
    {
        var free = name;
        for (var count = 2; redacted.ContainsKey(free); count++)
        {
            free = $"{name} {count}";
        }

        return free;
    }
}
