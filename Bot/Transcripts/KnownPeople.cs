using System.Text.Json.Serialization;

namespace CustomerBot.Bot.Transcripts;

/// <summary>What a conversation knows of its people.</summary>
/// <param name="Proven">Number of the customer who was proven last and whose details are among the others; null if nobody was.</param>
/// <param name="Details">All details, typed or proven.</param>
internal sealed record KnownPeople(
    [property: JsonPropertyName("proven")] string? Proven,
    [property: JsonPropertyName("details")] IReadOnlyList<KnownDetail> Details
)
{
    public static KnownPeople Nobody { get; } = new(null, []);

    public KnownPeople With(IEnumerable<KnownDetail> more) => this with { Details = [.. Details.Concat(more).Distinct()] };

    /// <summary>Prints the kind of data, never the content.</summary>
    public override string ToString() => nameof(KnownPeople);
}
