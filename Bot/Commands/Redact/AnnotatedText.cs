namespace CustomerBot.Bot.Commands.Redact;

/// <summary>A line of a file of annotated texts: what must be found, and what is neither required nor punished.</summary>
internal sealed record AnnotatedText(string Id, string Text, IReadOnlyList<RedactedSpan> Entities, IReadOnlyList<RedactedSpan>? Neutral);
