namespace CustomerBot.Bot.Commands.Redact;

internal sealed record RedactedLine(string Id, IReadOnlyList<RedactedSpan> Spans);
