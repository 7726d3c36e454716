namespace CustomerBot.Privacy;

/// <summary>What a person asks for.</summary>
/// <param name="Kind">Which right.</param>
/// <param name="PurposeId">The purpose it is about; null for all.</param>
/// <param name="Text">In the person's own words; null if nothing was said.</param>
/// <param name="Contact">Where an answer can be sent; null if only in the chat.</param>
public sealed record RequestWish(RequestKind Kind, string? PurposeId, string? Text, string? Contact)
{
    /// <summary>Prints the kind, never the words.</summary>
    public override string ToString() => $"{nameof(RequestWish)} of kind {Kind}";
}
