namespace CustomerBot.Privacy;

/// <summary>Which part of the store somebody may have had access to, and when.</summary>
/// <param name="From">When the access began, as far as is known.</param>
/// <param name="To">When it ended.</param>
/// <param name="PurposeId">Only data of this purpose; null for all.</param>
/// <param name="Category">Only purposes with data of this category, such as <c>contact</c>; null for all.</param>
public sealed record AffectedQuery(DateTimeOffset From, DateTimeOffset To, string? PurposeId, string? Category);
