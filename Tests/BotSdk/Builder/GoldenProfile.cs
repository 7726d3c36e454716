using System.Text.Json;

namespace CustomerBot.Tests.BotSdk.Builder;

/// <summary>The class of the state scenarios.</summary>
public sealed class GoldenProfile
{
    public string? Name { get; set; }

    public int Age { get; set; }

    public List<string>? Tags { get; set; }

    public GoldenProfile? Friend { get; set; }

    public static GoldenProfile? From(JsonElement json) => json.Deserialize<GoldenProfile>(JsonSerializerOptions.Web);
}
