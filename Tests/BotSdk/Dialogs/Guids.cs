using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerBot.Tests.BotSdk.Dialogs;

/// <summary>Hides the GUIDs of an outcome, which are others in every run.</summary>
internal static partial class Guids
{
    public static JsonNode Hide(JsonNode json) => JsonNode.Parse(Guid().Replace(json.ToJsonString(), "<guid>"))!;

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guid();
}
