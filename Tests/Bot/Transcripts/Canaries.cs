using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.Bot.Transcripts;

/// <summary>Personal data in every corner of an activity.</summary>
internal static class Canaries
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly string[] All =
    [
        "max.muster@gmx.de",
        "0170 1234567",
        "DE89 3704 0044 0532 0130 00",
        "77881234",
        "4111111111111111",
        "Kowalczyk",
        "Gartenstraße 12",
        "29:1-anna-id-of-teams-000000000000000001",
        "kowalczyk_rechnung",
        "geheim99!",
    ];

    /// <summary>Each canary stands in at least one member.</summary>
    public static Activity Activity() =>
        ActivityJson.Deserialize(
            """
            {
              "type": "message",
              "id": "activity-77881234",
              "channelId": "webchat",
              "from": { "id": "29:1-anna-id-of-teams-000000000000000001", "name": "Agnieszka Kowalczyk", "aadObjectId": "29:1-anna-id-of-teams-000000000000000001", "role": "user" },
              "conversation": { "id": "conversation-of-max.muster@gmx.de", "name": "Chat mit Agnieszka Kowalczyk" },
              "text": "Ich bin Agnieszka Kowalczyk, meine Mail max.muster@gmx.de, Tel. 0170 1234567",
              "speak": "<speak>Ihre IBAN ist DE89 3704 0044 0532 0130 00</speak>",
              "summary": "Kundennummer 77881234",
              "suggestedActions": { "to": ["29:1-anna-id-of-teams-000000000000000001"], "actions": [{ "type": "imBack", "title": "max.muster@gmx.de", "value": "max.muster@gmx.de" }] },
              "attachments": [
                {
                  "contentType": "application/vnd.microsoft.card.adaptive",
                  "name": "kowalczyk_rechnung.pdf",
                  "contentUrl": "https://files.example/kowalczyk_rechnung.pdf?user=max.muster@gmx.de",
                  "content": {
                    "type": "AdaptiveCard",
                    "body": [
                      { "type": "TextBlock", "text": "Gartenstraße 12, 34117 Kassel" },
                      { "type": "FactSet", "facts": [{ "title": "Kundennummer", "value": "77881234" }] },
                      { "type": "Input.Text", "id": "phone", "value": "0170 1234567" }
                    ]
                  }
                }
              ],
              "value": { "customerNumber": 77881234, "card": "4111111111111111", "password": "geheim99!", "max.muster@gmx.de": true },
              "channelData": { "nested": "{\"mail\":\"max.muster@gmx.de\"}", "tenant": { "id": "29:1-anna-id-of-teams-000000000000000001" } },
              "entities": [{ "type": "mention", "text": "<at>Agnieszka Kowalczyk</at>", "mentioned": { "id": "29:1-anna-id-of-teams-000000000000000001", "name": "Agnieszka Kowalczyk" } }],
              "unknownMember": "ruf 0170 1234567 an"
            }
            """
        );

    public static IEnumerable<string> FoundIn(IEnumerable<Activity> activities)
    {
        var json = string.Join('\n', activities.Select(activity => Readable(ActivityJson.ToElement(activity))));
        return All.Where(canary => json.Contains(canary, StringComparison.OrdinalIgnoreCase));
    }

    private static string Readable(JsonElement element) => JsonSerializer.Serialize(element, s_readable);
}
