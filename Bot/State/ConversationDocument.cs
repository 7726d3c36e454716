using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerBot.Bot.State;

/// <summary>
/// One conversation as it is stored: state and the replies of the last turns in one document, so that one write makes a turn
/// final. The property names are the fields that the purpose <c>conversation</c> declares.
/// </summary>
internal sealed class ConversationDocument
{
    /// <summary>State by storage key, each value as the state serializer wrote it.</summary>
    [JsonPropertyName("state")]
    public Dictionary<string, JsonElement> State { get; init; } = [];

    /// <summary>The last turns, oldest first.</summary>
    [JsonPropertyName("turns")]
    public List<AnsweredTurn> Turns { get; init; } = [];
}
