namespace CustomerBot.Bot.Commands.Redact;

internal sealed record RedactedSpan(string Type, int Start, int End, string? Evidence = null);
