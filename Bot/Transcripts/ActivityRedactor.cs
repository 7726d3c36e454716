using System.Text.Json.Nodes;
using CustomerBot.BotSdk.Compatibility;
using CustomerBot.Redaction;
using Microsoft.Bot.Schema;

namespace CustomerBot.Bot.Transcripts;

/// <summary>
/// Makes the copy of an activity that may be kept. Members it does not know are treated as texts of a customer; if anything fails, only
/// the kind and the time of the activity are left.
/// </summary>
/// <param name="redaction">The conversation's redactor.</param>
/// <param name="botId">The account that is no person.</param>
internal sealed class ActivityRedactor(ConversationRedaction redaction, string? botId)
{
    private const string Bot = "bot";

    private readonly PayloadRedactor _payload = new(redaction);

    public Activity Redact(string json, DateTimeOffset? timestamp)
    {
        try
        {
            var redacted = Members(JsonNode.Parse(json)!.AsObject());
            return ActivityJson.Deserialize(redacted.ToJsonString());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new Activity(ActivityTypes.Message) { Text = Redactor.Withheld, Timestamp = timestamp };
        }
    }

    private JsonObject Members(JsonObject activity)
    {
        var redacted = new JsonObject();
        foreach (var (name, member) in activity)
        {
            redacted[redaction.Text(name)] = Member(name, member);
        }

        return redacted;
    }

    private JsonNode? Member(string name, JsonNode? member) =>
        (name, member) switch
        {
            (_, null) => null,
            ("timestamp" or "localTimestamp" or "expiration", _) => member.DeepClone(),
            ("id" or "replyToId", JsonValue id) => redaction.Pseudonym(id.GetValue<string>()),
            ("from" or "recipient", JsonObject account) => Account(account),
            ("membersAdded" or "membersRemoved", JsonArray accounts) => Each(accounts, Account),
            ("conversation", JsonObject conversation) => Conversation(conversation),
            ("relatesTo", JsonObject reference) => Reference(reference),
            ("attachments", JsonArray attachments) => Each(attachments, Attachment),
            ("suggestedActions", JsonObject suggested) => Suggested(suggested),
            ("serviceUrl" or "callerId", JsonValue address) => Origin(address.GetValue<string>()),
            ("text" or "speak" or "summary", JsonValue text) => redaction.Text(text.GetValue<string>()),
            _ => _payload.Redact(member),
        };

    private JsonObject Account(JsonObject account)
    {
        var isBot = botId is not null && (string?)account["id"] == botId;
        var redacted = new JsonObject();
        foreach (var (name, member) in account)
        {
            redacted[redaction.Text(name)] = (name, member) switch
            {
                ("id", JsonValue id) => isBot ? Bot : redaction.Account(id.GetValue<string>()),
                ("aadObjectId", JsonValue id) => redaction.Account(id.GetValue<string>()),
                ("name", JsonValue person) => isBot ? Bot : redaction.Person(person.GetValue<string>()),
                ("role", _) => member?.DeepClone(),
                _ => _payload.Redact(member),
            };
        }

        return redacted;
    }

    /// <summary>A group's name holds its members' names as often as not.</summary>
    private JsonObject Conversation(JsonObject conversation)
    {
        var redacted = new JsonObject();
        foreach (var (name, member) in conversation)
        {
            redacted[redaction.Text(name)] = (name, member) switch
            {
                ("id", JsonValue id) => redaction.Pseudonym(id.GetValue<string>()),
                ("name", JsonValue) => Redactor.Withheld,
                ("isGroup" or "conversationType" or "role", _) => member?.DeepClone(),
                ("aadObjectId" or "tenantId", JsonValue id) => redaction.Account(id.GetValue<string>()),
                _ => _payload.Redact(member),
            };
        }

        return redacted;
    }

    private JsonObject Reference(JsonObject reference)
    {
        var redacted = new JsonObject();
        foreach (var (name, member) in reference)
        {
            redacted[name] = (name, member) switch
            {
                ("user" or "bot", JsonObject account) => Account(account),
                ("activityId", JsonValue id) => redaction.Pseudonym(id.GetValue<string>()),
                _ => Member(name, member),
            };
        }

        return redacted;
    }

    private JsonObject Attachment(JsonObject attachment)
    {
        var redacted = new JsonObject();
        foreach (var (name, member) in attachment)
        {
            redacted[name] = (name, member) switch
            {
                ("contentUrl" or "thumbnailUrl", JsonValue address) => Origin(address.GetValue<string>()),
                ("name", JsonValue file) => FileName(file.GetValue<string>()),
                _ => _payload.Redact(member),
            };
        }

        return redacted;
    }

    private JsonObject Suggested(JsonObject suggested)
    {
        var redacted = _payload.Redact(suggested)!.AsObject();
        if (suggested["to"] is JsonArray to)
        {
            redacted["to"] = new JsonArray([.. to.Select(id => (JsonNode)redaction.Account((string?)id ?? ""))]);
        }

        return redacted;
    }

    /// <summary>What follows the host names the file, the person or a token.</summary>
    private static string Origin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"{uri.Scheme}://{uri.Host}"
            : Redactor.Withheld;

    /// <summary>Only the ending is left: people name files after people.</summary>
    private static string FileName(string name) => $"[Datei]{(Path.GetExtension(name) is { Length: <= 6 } ending ? ending : "")}";

    private static JsonArray Each(JsonArray items, Func<JsonObject, JsonObject> redact) =>
        new([.. items.OfType<JsonObject>().Select(redact)]);
}
