namespace CustomerBot.Backend;

/// <summary>The last code of a conversation as it is stored: with the same fields whether or not the details belong together.</summary>
/// <param name="Customer">The typed number; null if it was malformed.</param>
/// <param name="Target">Stands for number and address.</param>
/// <param name="Matches">Whether they belong together; only then was the code sent and only then does it count.</param>
/// <param name="Code">Keyed hash; null once it was used.</param>
/// <param name="ExpiresAt">End of its life.</param>
/// <param name="TriesLeft">How often it may still be tried.</param>
/// <param name="Requests">When this conversation asked for codes to this target.</param>
internal sealed record ChallengeRecord(
    CustomerNumber? Customer,
    string Target,
    bool Matches,
    string? Code,
    DateTimeOffset ExpiresAt,
    int TriesLeft,
    IReadOnlyList<DateTimeOffset> Requests
)
{
    public override string ToString() => nameof(ChallengeRecord);
}
