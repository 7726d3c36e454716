using System.Text.Json;

namespace CustomerBot.Tests.BotSdk.Golden;

/// <summary>One recorded scenario: what goes in, and what the official runtime made of it.</summary>
internal sealed record GoldenScenario(string Id, JsonElement Json)
{
    public string? Quirk => Text("quirk");

    public JsonElement Expected => Json.GetProperty("expect");

    public string? Text(string member) =>
        Json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public JsonElement? Member(string member) => Json.TryGetProperty(member, out var value) ? value : null;

    public static IReadOnlyList<GoldenScenario> Read(string family) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "BotSdk", "golden", family + ".jsonl"))
                .Where(line => line.Length > 0)
                .Select(line => JsonElement.Parse(line))
                .Select(json => new GoldenScenario(json.GetProperty("id").GetString()!, json)),
        ];
}
