using System.Text.Json.Serialization;

namespace CustomerBot.Knowledge;

/// <summary>A question without an answer, redacted. The property names are the fields that the purpose "unanswered" declares.</summary>
/// <param name="Question">What was asked, with placeholders for personal data.</param>
/// <param name="Language">Language of the chat, for example "de".</param>
/// <param name="At">When.</param>
public sealed record UnansweredQuestion(
    [property: JsonPropertyName("question")] string Question,
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("at")] DateTimeOffset At
)
{
    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(UnansweredQuestion);
}
